package org.rollcall.referral.contract;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Parties;
import org.rollcall.referral.contract.terms.Terms;

/** What must hold for a contract to be made: it was printed, every parent of it was there, and every side signed. */
final class Agreement {

    private Agreement() {}

    static void check(
            AttendanceContract contract,
            ContractMeeting.MeetingRecord record,
            List<Signature> signatures,
            LocalDate today) {
        Guards guards = contract.guards()
                .and(contract.state().refusing(ContractState.AGREED))
                .when(contract.isBeforeMeeting(today), "MEETING_NOT_YET", "The meeting has not been.")
                .when(
                        contract.making().document() == null,
                        "CONTRACT_NOT_WRITTEN",
                        "Nothing was printed for signature from the terms as they stand.");
        checkPresence(guards, contract.parties(), record.parents());
        checkSignatures(guards, contract.parties(), signatures);
        signatures.forEach(signature -> checkDay(guards, contract, signature, today));
        checkStart(guards, contract);
        guards.refuse();
    }

    private static void checkPresence(Guards guards, Parties parties, List<ParentId> present) {
        guards.when(!parties.parents().containsAll(present), "NOT_A_PARTY", "Of parents, name those of the contract.");
        parties.missingFrom(present)
                .forEach(parent -> guards.when(
                        true,
                        "PARENT_ABSENT",
                        "Parent %s was not there: a contract cannot be made in a parent's absence.".formatted(parent)));
    }

    private static void checkSignatures(Guards guards, Parties parties, List<Signature> signatures) {
        for (ParentId parent : parties.parents()) {
            guards.when(
                    signatures.stream().noneMatch(signature -> parent.equals(signature.parent())),
                    "SIGNATURE_MISSING",
                    "Parent %s has not signed.".formatted(parent));
        }
        for (ContractParty side : parties.party().sides()) {
            guards.when(
                    signatures.stream().noneMatch(signature -> side == signature.side()),
                    "SIGNATURE_MISSING",
                    "Nobody has signed for %s.".formatted(side));
        }
    }

    private static void checkDay(Guards guards, AttendanceContract contract, Signature signature, LocalDate today) {
        if (contract.state() == ContractState.MEETING_ARRANGED) {
            LocalDate met = contract.making().meeting().day();
            guards.when(
                    signature.on().isBefore(met) || signature.on().isAfter(today),
                    "SIGNED_ON_ANOTHER_DAY",
                    "It is signed at the meeting or after it, and by today: not on %s.".formatted(signature.on()));
        }
    }

    private static void checkStart(Guards guards, AttendanceContract contract) {
        Terms terms = contract.making().terms();
        if (terms != null && contract.state() == ContractState.MEETING_ARRANGED) {
            LocalDate met = contract.making().meeting().day();
            guards.when(
                    terms.startsOn().isBefore(met),
                    "STARTS_BEFORE_MEETING",
                    "A contract made on %s does not begin on %s.".formatted(met, terms.startsOn()));
        }
    }
}
