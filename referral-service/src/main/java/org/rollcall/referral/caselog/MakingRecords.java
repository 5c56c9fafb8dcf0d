package org.rollcall.referral.caselog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Whose;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.KnownParent;
import org.rollcall.referral.family.PostalAddress;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;

/** Makes the record of a home visit, or the minutes of a meeting, as a PDF for the file; the same entry has the same record for ever. */
final class MakingRecords {

    private static final String NOT_KNOWN = "Not known";

    private final CaseLogs logs;
    private final PupilCards cards;
    private final Families families;
    private final SendingLetters letters;

    MakingRecords(CaseLogs logs, PupilCards cards, Families families, SendingLetters letters) {
        this.logs = logs;
        this.cards = cards;
        this.families = families;
        this.letters = letters;
    }

    /** Answers the id of the letter. */
    String make(Seen seen, String caseId) {
        Caller caller = seen.caller();
        LogEntry entry = logs.get(seen, caseId).value();
        Deed deed = entry.deed();
        if (deed == null || (deed.visit() == null && deed.meeting() == null)) {
            throw refused("NO_RECORD", "A record is made of a home visit or a parent support meeting that took place.");
        }
        PupilCard child = cards.of(caller.tenant(), entry.whose().pupil())
                .orElseThrow(() ->
                        refused("PUPIL_NOT_ASKED_FOR", "Ask for the pupil's card first: the record names the child."));
        HomeVisit visit = deed.visit();
        LetterOrder order = visit == null
                ? order(entry, RecordKinds.MINUTES, RecordPage.ofMeeting(entry, child))
                : order(entry, RecordKinds.VISIT, page(caller.tenant(), entry, visit, child));
        return letters.send(caller.tenant(), order, Actor.of(caller));
    }

    private Map<String, Object> page(TenantId tenant, LogEntry entry, HomeVisit visit, PupilCard child) {
        Optional<KnownParent> parent = families.parent(tenant, visit.parent());
        String name = parent.map(known -> known.name().text()).orElse(NOT_KNOWN);
        return RecordPage.ofVisit(
                entry, child, name, parent.map(MakingRecords::address).orElse(List.of(NOT_KNOWN)));
    }

    private static List<String> address(KnownParent parent) {
        return parent.confidential()
                ? List.of("Kept confidential")
                : parent.address().map(MakingRecords::lines).orElse(List.of(NOT_KNOWN));
    }

    private static List<String> lines(PostalAddress address) {
        return Stream.concat(address.lines().stream(), Stream.of(address.postcode()))
                .toList();
    }

    private static LetterOrder order(LogEntry entry, String kind, Map<String, Object> page) {
        Whose whose = entry.whose();
        return new LetterOrder(
                Ids.from("log-entry-record", entry.id()),
                kind,
                entry.id(),
                whose.caseId(),
                whose.school(),
                whose.pupil(),
                new LetterOrder.Recipient.File(),
                page);
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, EntryState.PROVISION)));
    }
}
