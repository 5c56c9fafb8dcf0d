package org.rollcall.referral.contract;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Explanation;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.Decline;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractNumbers;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Parties;
import org.rollcall.referral.contract.terms.Terms;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;

/** Walks a contract of two parents with school and council to a state, as people would. */
final class Walk {

    static final ParentId ALEX = new ParentId("P1");
    static final ParentId SAM = new ParentId("P2");
    static final List<ParentId> BOTH_PARENTS = List.of(ALEX, SAM);
    static final ContractNumbers NUMBERS = new ContractNumbers(6, 3, 12, 5);

    static final LocalDate PROPOSED = LocalDate.of(2026, 9, 21);
    static final LocalDate MEETING = LocalDate.of(2026, 10, 8);
    static final LocalDate STARTS = LocalDate.of(2026, 10, 12);
    static final LocalDate ENDS = LocalDate.of(2027, 4, 11);
    static final LocalDate REVIEW = LocalDate.of(2026, 11, 16);

    private Walk() {}

    static AttendanceContract to(ContractState state) {
        return switch (state) {
            case PROPOSED -> proposed();
            case MEETING_ARRANGED -> arranged(printed(), MEETING);
            case NO_SHOW -> missed(to(ContractState.MEETING_ARRANGED));
            case PARENT_DECLINED ->
                to(ContractState.MEETING_ARRANGED).decline(decline(), MEETING).value();
            case AGREED -> agree(MEETING).value();
            case ACTIVE -> to(ContractState.AGREED).begun(STARTS);
            case UNDER_REVIEW -> to(ContractState.ACTIVE).beginReview().value();
            case COMPLETED ->
                reviewed(ContractReview.Finding.KEPT)
                        .complete(ContractReview.Finding.KEPT, null, ENDS)
                        .value();
            case BREACHED ->
                reviewed(ContractReview.Finding.NOT_KEPT)
                        .breach(List.of(ALEX), List.of(explained(ALEX)), null, REVIEW)
                        .value();
            case ENDED_EARLY ->
                to(ContractState.ACTIVE)
                        .endEarly(EndReason.CHILD_LEFT_SCHOOL, null, REVIEW)
                        .value();
        };
    }

    static AttendanceContract proposed() {
        return AttendanceContract.propose(
                        "K1",
                        new AboutCase(new CaseId("C1"), new PupilId("U1"), new SchoolUrn("142101")),
                        new Parties(ContractParty.BOTH, BOTH_PARENTS, "officer"),
                        null,
                        PROPOSED)
                .value();
    }

    static AttendanceContract printed() {
        return proposed()
                .write(terms(STARTS, ENDS), NUMBERS)
                .value()
                .print("L0")
                .value();
    }

    static AttendanceContract arranged(AttendanceContract contract, LocalDate on) {
        return contract.arrange(meeting(on.minusDays(10), on)).value();
    }

    static ContractMeeting meeting(LocalDate invitedOn, LocalDate on) {
        return ContractMeeting.arranged(invitedOn, on.atTime(9, 30), new Narrative("school"), List.of("L1", "L2"));
    }

    static AttendanceContract missed(AttendanceContract contract) {
        return contract.nobodyCame(List.of(SAM), contract.making().meeting().day(), NUMBERS)
                .value();
    }

    static Change<AttendanceContract> agree(LocalDate today) {
        return to(ContractState.MEETING_ARRANGED).agree(record(BOTH_PARENTS), signatures(today), today, NUMBERS);
    }

    static AttendanceContract reviewed(ContractReview.Finding finding) {
        return to(ContractState.UNDER_REVIEW)
                .review(review(1, STARTS, REVIEW, finding), REVIEW, NUMBERS)
                .value();
    }

    static Terms terms(LocalDate startsOn, LocalDate endsOn) {
        return new Terms(
                List.of(statement(ALEX), statement(SAM)),
                List.of(support(ContractParty.SCHOOL), support(ContractParty.LA)),
                startsOn,
                endsOn);
    }

    static Terms.Statement statement(ParentId parent) {
        return new Terms.Statement(parent, List.of(new Narrative("at the gate by 8.45am")));
    }

    static Terms.Support support(ContractParty side) {
        return new Terms.Support(side, List.of(new Narrative("a welcome")));
    }

    static ContractMeeting.MeetingRecord record(List<ParentId> present) {
        return new ContractMeeting.MeetingRecord(present, true, List.of(), new Narrative("mornings are hard"), null);
    }

    static List<Signature> signatures(LocalDate on) {
        return List.of(
                Signature.of(ALEX, on),
                Signature.of(SAM, on),
                Signature.of(ContractParty.SCHOOL, new PersonName("R. Green"), on),
                Signature.of(ContractParty.LA, new PersonName("P. Hale"), on));
    }

    static Decline decline() {
        return new Decline(List.of(SAM), MEETING, Decline.How.AT_THE_MEETING, null);
    }

    static ContractReview review(int number, LocalDate from, LocalDate heldOn, ContractReview.Finding finding) {
        return new ContractReview(
                number,
                heldOn,
                new ContractReview.AttendanceSince(from, heldOn.minusDays(3), 40, 37, 1),
                BOTH_PARENTS,
                new Narrative("in time on most days"),
                new Narrative("met at the gate"),
                new Narrative("visited twice"),
                new Narrative("calmer"),
                new Narrative("good"),
                finding,
                List.of());
    }

    static Explanation explained(ParentId parent) {
        return new Explanation(parent, REVIEW.minusDays(7), new Narrative("ill"), null);
    }
}
