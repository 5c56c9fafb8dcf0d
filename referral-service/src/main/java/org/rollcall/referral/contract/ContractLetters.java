package org.rollcall.referral.contract;

import static org.rollcall.referral.wording.Written.day;
import static org.rollcall.referral.wording.Written.list;
import static org.rollcall.referral.wording.Written.moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.letter.ContractLetterKinds;
import org.rollcall.referral.contract.letter.ReviewMinutes;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Terms;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.LetterOrder.Recipient;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.wording.Names;
import org.rollcall.referral.wording.Written;

/**
 * The letters of a contract. They are made before the step is kept, so that a step is refused when its letter cannot be written; a
 * letter's id follows from the version that the step goes out from and from what it says: a repeat finds it, other words never do.
 */
final class ContractLetters {

    private final SendingLetters sending;
    private final Names names;

    ContractLetters(SendingLetters sending, Names names) {
        this.sending = sending;
        this.names = names;
    }

    List<String> invitations(Stored<AttendanceContract> stored, ContractMeeting meeting, Actor actor) {
        AttendanceContract contract = stored.value();
        Map<String, Object> data = about(stored, actor);
        data.put("meeting", moment(meeting.at()));
        data.put("place", meeting.place().text());
        data.put("again", contract.making().noShows() > 0);
        data.put("withCouncil", contract.parties().party() != ContractParty.SCHOOL);
        return toEachParent(stored, ContractLetterKinds.INVITATION, data, actor);
    }

    /** For signature: everybody's, so it goes to nobody's address and is kept on the file. */
    String contract(Stored<AttendanceContract> stored, Actor actor) {
        AttendanceContract contract = stored.value();
        Terms terms = contract.terms();
        Map<String, Object> data = about(stored, actor);
        data.put("parents", list(parents(stored.tenant(), contract.parties().parents())));
        data.put("startsOn", day(terms.startsOn()));
        data.put("endsOn", day(terms.endsOn()));
        data.put("statements", statements(stored.tenant(), terms));
        data.put("support", support(terms));
        return send(stored, ContractLetterKinds.CONTRACT, "", new Recipient.File(), data, actor);
    }

    /** @param next the contract with the review that the minutes are of */
    List<String> minutes(Stored<AttendanceContract> stored, AttendanceContract next, Actor actor) {
        Map<String, Object> data = about(stored, actor);
        data.putAll(ReviewMinutes.of(next.keeping(), next.terms().endsOn()));
        data.put("present", present(stored.tenant(), next.keeping().reviews().getLast()));
        return toEachParent(stored, ContractLetterKinds.REVIEW, data, actor);
    }

    private Map<String, Object> about(Stored<AttendanceContract> stored, Actor actor) {
        AttendanceContract contract = stored.value();
        Map<String, Object> data = new HashMap<>();
        data.put("child", names.child(stored.tenant(), contract.about().pupil(), actor));
        data.put("school", names.school(stored.tenant(), contract.about().pupil(), actor));
        return data;
    }

    private List<Map<String, Object>> statements(TenantId tenant, Terms terms) {
        return terms.statements().stream()
                .map(statement -> Map.<String, Object>of(
                        "parent",
                        names.parent(tenant, statement.parent()),
                        "requirements",
                        texts(statement.requirements())))
                .toList();
    }

    private List<Map<String, Object>> support(Terms terms) {
        return terms.support().stream()
                .map(given -> Map.<String, Object>of(
                        "bySchool", given.by() == ContractParty.SCHOOL, "promises", texts(given.promises())))
                .toList();
    }

    private List<String> present(TenantId tenant, ContractReview review) {
        return review.present().isEmpty() ? List.of() : List.of(list(parents(tenant, review.present())));
    }

    private List<String> parents(TenantId tenant, List<ParentId> parents) {
        return parents.stream().map(parent -> names.parent(tenant, parent)).toList();
    }

    private List<String> toEachParent(
            Stored<AttendanceContract> stored, String kind, Map<String, Object> data, Actor actor) {
        List<String> sent = new ArrayList<>();
        for (ParentId parent : stored.value().parties().parents()) {
            sent.add(send(stored, kind, parent.value(), new Recipient.Parent(parent), data, actor));
        }
        return sent;
    }

    private String send(
            Stored<AttendanceContract> stored,
            String kind,
            String to,
            Recipient recipient,
            Map<String, Object> data,
            Actor actor) {
        AttendanceContract contract = stored.value();
        LetterOrder order = new LetterOrder(
                Ids.from(kind, contract.id(), stored.version().toString(), to, Written.fingerprint(data)),
                kind,
                contract.id(),
                contract.about().caseId(),
                contract.about().school(),
                contract.about().pupil(),
                recipient,
                data);
        return sending.send(stored.tenant(), order, actor);
    }

    private static List<String> texts(List<Narrative> narratives) {
        return narratives.stream().map(Narrative::text).toList();
    }
}
