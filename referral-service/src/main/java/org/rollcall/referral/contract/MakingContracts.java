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
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
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

    Stored<AttendanceContract> write(Caller caller, String caseId, String id, Version expected, Terms terms) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        return contracts.save(
                caller, found, found.value().write(terms, ContractNumber.all(caller.tenant(), settings, today())));
    }

    /** Prints the contract for signature. */
    Stored<AttendanceContract> print(Caller caller, String caseId, String id, Version expected) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        found.value().requirePrintable();
        return contracts.save(caller, found, found.value().print(letters.contract(found, Actor.of(caller))));
    }

    Stored<AttendanceContract> arrange(
            Caller caller, String caseId, String id, Version expected, ContractMeeting meeting) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        found.value().requireMayArrange(meeting);
        List<String> sent = letters.invitations(found, meeting, Actor.of(caller));
        ContractMeeting invited = ContractMeeting.arranged(meeting.invitedOn(), meeting.at(), meeting.place(), sent);
        return contracts.save(caller, found, found.value().arrange(invited));
    }

    Stored<AttendanceContract> nobodyCame(
            Caller caller, String caseId, String id, Version expected, List<ParentId> missing) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        ContractNumbers numbers = ContractNumber.all(caller.tenant(), settings, today());
        return contracts.save(caller, found, found.value().nobodyCame(missing, today(), numbers));
    }

    Stored<AttendanceContract> decline(Caller caller, String caseId, String id, Version expected, Decline decline) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        return contracts.save(caller, found, found.value().decline(decline, today()));
    }

    Stored<AttendanceContract> agree(
            Caller caller,
            String caseId,
            String id,
            Version expected,
            ContractMeeting.MeetingRecord record,
            List<Signature> signatures) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        ContractNumbers numbers = ContractNumber.all(caller.tenant(), settings, today());
        return contracts.save(caller, found, found.value().agree(record, signatures, today(), numbers));
    }

    Stored<AttendanceContract> note(
            Caller caller, String caseId, String id, Version expected, @Nullable Narrative note) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        return contracts.save(caller, found, Change.of(found.value().noted(note)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
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
