package org.rollcall.referral.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.Decline;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractNumber;
import org.rollcall.referral.contract.terms.ContractNumbers;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Parties;
import org.rollcall.referral.contract.terms.Terms;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;

/** Proposing a contract, inviting to it, and making it or not. */
final class MakingContracts {

    private static final List<String> OUTSIDE_THE_SCHEME = List.of("INDEPENDENT", "NON_MAINTAINED_SPECIAL");

    private final Contracts contracts;
    private final Schools schools;
    private final ContractLetters letters;
    private final Settings settings;
    private final Clock clock;

    MakingContracts(Contracts contracts, Schools schools, ContractLetters letters, Settings settings, Clock clock) {
        this.contracts = contracts;
        this.schools = schools;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    Stored<AttendanceContract> propose(
            Caller caller,
            String caseId,
            IdempotencyKey key,
            ContractParty party,
            List<ParentId> parents,
            @Nullable Narrative councilNote) {
        KnownCase known = contracts.caseToProposeIn(caller, caseId, party);
        requireParentsOf(known, parents);
        requireSchoolMay(caller, known, party);
        String id = Ids.from(key.idFor(caller), caseId);
        AboutCase about = new AboutCase(known.id(), known.pupil(), known.school());
        Parties parties = new Parties(party, parents, caller.subject());
        return contracts.create(caller, key, AttendanceContract.propose(id, about, parties, councilNote, today()));
    }

    Stored<AttendanceContract> write(Seen seen, String caseId, Terms terms) {
        return contracts.step(seen, caseId, contract -> contract.write(terms, numbers(seen)));
    }

    /** Prints the contract for signature. */
    Stored<AttendanceContract> print(Seen seen, String caseId) {
        Stored<AttendanceContract> found = contracts.toChange(seen, caseId);
        found.value().requirePrintable();
        String letter = letters.contract(found, Actor.of(seen.caller()));
        return contracts.save(seen.caller(), found, found.value().print(letter));
    }

    Stored<AttendanceContract> arrange(Seen seen, String caseId, ContractMeeting meeting) {
        Stored<AttendanceContract> found = contracts.toChange(seen, caseId);
        found.value().requireMayArrange(meeting);
        List<String> sent = letters.invitations(found, meeting, Actor.of(seen.caller()));
        ContractMeeting invited = ContractMeeting.arranged(meeting.invitedOn(), meeting.at(), meeting.place(), sent);
        return contracts.save(seen.caller(), found, found.value().arrange(invited));
    }

    Stored<AttendanceContract> nobodyCame(Seen seen, String caseId, List<ParentId> missing) {
        return contracts.step(seen, caseId, contract -> contract.nobodyCame(missing, today(), numbers(seen)));
    }

    Stored<AttendanceContract> decline(Seen seen, String caseId, Decline decline) {
        return contracts.step(seen, caseId, contract -> contract.decline(decline, today()));
    }

    Stored<AttendanceContract> agree(
            Seen seen, String caseId, ContractMeeting.MeetingRecord record, List<Signature> signatures) {
        return contracts.step(seen, caseId, contract -> contract.agree(record, signatures, today(), numbers(seen)));
    }

    Stored<AttendanceContract> note(Seen seen, String caseId, @Nullable Narrative note) {
        return contracts.step(seen, caseId, contract -> Change.of(contract.noted(note)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private ContractNumbers numbers(Seen seen) {
        return ContractNumber.all(seen.caller().tenant(), settings, today());
    }

    private static void requireParentsOf(KnownCase known, List<ParentId> parents) {
        if (!known.parents().containsAll(parents)) {
            throw new InvalidInput("/parents", "must be parents of the case");
        }
    }

    private void requireSchoolMay(Caller caller, KnownCase known, ContractParty party) {
        String type =
                schools.find(caller.tenant(), known.school()).map(School::type).orElse("");
        Guards.of(ContractState.PROVISION)
                .when(
                        party.includesSchool() && OUTSIDE_THE_SCHEME.contains(type),
                        "SCHOOL_OUTSIDE_SCHEME",
                        "An independent school or a non-maintained special school cannot be the school party.")
                .refuse();
    }
}
