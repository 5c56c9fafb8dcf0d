package org.rollcall.legal.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.legal.enforcementcase.DecisionRecord;
import org.rollcall.legal.limitation.TimeToLay;
import org.rollcall.legal.noticetoimprove.ImprovementStanding;
import org.rollcall.legal.peer.ParentDetails;
import org.rollcall.legal.penalty.PenaltyEligibility.Issuer;
import org.rollcall.legal.penalty.PenaltyEligibility.Obstacle;
import org.rollcall.legal.penalty.PenaltyOffer;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.legal.threshold.AttendanceThreshold.Finding;

/** Each answers what is wrong, in words an officer can act on, or nothing. */
final class IssueChecks {

    private IssueChecks() {}

    static Optional<String> codeOfConduct(IssueFacts facts) {
        return when(facts.code().isEmpty(), "The council has no code of conduct in force on " + facts.issueOn() + ".");
    }

    static Optional<String> issuer(IssueFacts facts) {
        return facts.code()
                .filter(code -> !code.issuers().contains(Issuer.LOCAL_AUTHORITY))
                .map(code -> "The code of conduct " + code.version()
                        + " does not let the council's officers issue notices.");
    }

    static Optional<String> schoolType(IssueFacts facts) {
        return when(
                obstacle(facts, Obstacle.SCHOOL_TYPE_NOT_COVERED),
                facts.school()
                        .map(school -> "No notice can be issued for a school of type " + school.type() + ".")
                        .orElse("The school's type has not reached this service yet."));
    }

    static Optional<String> compulsorySchoolAge(IssueFacts facts) {
        return when(
                obstacle(facts, Obstacle.NOT_CSA),
                "The child was not of compulsory school age on every day relied on.");
    }

    static Optional<String> parent(IssueFacts facts) {
        boolean named = facts.enforcementCase().concerns(facts.parent());
        boolean known = facts.parentDetails()
                .filter(parent -> !parent.basis().isEmpty())
                .isPresent();
        return when(!named || !known, "The case and its referral do not name this person as a parent of the child.");
    }

    static Optional<String> address(IssueFacts facts) {
        return when(
                facts.parentDetails()
                        .filter(parent -> parent.address() == null && !parent.addressWithheld())
                        .isPresent(),
                "No address of the parent is known, so nothing can be served.");
    }

    static Optional<String> addressForTheIssuer(IssueFacts facts) {
        return when(
                facts.parentDetails().filter(ParentDetails::addressWithheld).isPresent(),
                "The parent's address is kept confidential and is not for you to see: a court officer issues this notice.");
    }

    static Optional<String> threshold(IssueFacts facts) {
        return facts.finding() instanceof Finding.NotMet not
                ? Optional.of(
                        "The register shows at most " + not.maxCount()
                                + " unauthorised sessions in ten school weeks that no notice to this parent covers; ten are needed.")
                : Optional.empty();
    }

    static Optional<String> limit(IssueFacts facts) {
        return facts.offer() instanceof PenaltyOffer.LimitReached limit
                ? Optional.of(limit.counted() + " notices were issued to this parent for this child in the three years"
                        + " ending on " + facts.issueOn() + "; none may be issued before " + limit.firstClearDay()
                        + ".")
                : Optional.empty();
    }

    static Optional<String> inProgress(IssueFacts facts) {
        return when(
                facts.standing().inProgress(),
                "Another notice to this parent for this child is being issued at this moment; ask again in a minute.");
    }

    static Optional<String> supervisionOrder(IssueFacts facts) {
        return when(
                obstacle(facts, Obstacle.ESO_IN_FORCE),
                "The decision record shows an education supervision order in force for the child.");
    }

    static Optional<String> proceedings(IssueFacts facts) {
        boolean prosecuted =
                facts.decision().map(record -> record.conflicts().prosecution()).orElse(false);
        boolean covered =
                facts.finding() instanceof Finding.NotMet && facts.findingWithoutNotices() instanceof Finding.Met;
        return when(covered, "A penalty notice to this parent covers these sessions already.")
                .or(() -> when(prosecuted, "The decision record shows a prosecution for the same absence."));
    }

    static Optional<String> improvement(IssueFacts facts) {
        boolean skipped =
                facts.decision().map(DecisionRecord::noticeToImproveSkipped).isPresent();
        return skipped ? Optional.empty() : missingImprovement(facts.improvement());
    }

    private static Optional<String> missingImprovement(Optional<ImprovementStanding> improvement) {
        if (improvement.isEmpty()) {
            return Optional.of("No notice to improve was issued to this parent, and the decision record skips none.");
        }
        ImprovementStanding notice = improvement.get();
        return switch (notice.state()) {
            case ISSUED, MONITORING -> Optional.of("The notice to improve runs until " + notice.endsOn() + ".");
            case REVIEW_DUE ->
                Optional.of("The notice to improve ended on " + notice.endsOn()
                        + "; an officer has not decided its outcome.");
            case SUCCEEDED -> Optional.of("The notice to improve succeeded: attendance improved.");
            case FAILED -> Optional.empty();
        };
    }

    static Optional<String> decisionRecord(IssueFacts facts) {
        if (facts.decision().isEmpty()) {
            return Optional.of("No decision is recorded for the case.");
        }
        List<String> against = facts.decision().get().against();
        return when(
                !against.isEmpty(), "The decision record speaks against a notice: " + String.join("; ", against) + ".");
    }

    static Optional<String> limitation(IssueFacts facts) {
        LocalDate prosecutionFrom = facts.terms(Tariff.FIRST).prosecutionFrom();
        return facts.offenceFrom()
                .filter(first -> TimeToLay.daysLeft(first, prosecutionFrom) == 0)
                .map(first -> "An unpaid notice could be prosecuted from " + prosecutionFrom
                        + ", but the last day to lay an information for " + first + " is " + TimeToLay.lastDayFor(first)
                        + ".");
    }

    static Optional<String> defence(IssueFacts facts) {
        return when(
                facts.decision()
                        .map(record -> record.statutoryDefence().answer())
                        .orElse(false),
                "The decision record finds a statutory defence for sessions relied on.");
    }

    static Optional<String> crossBorder(IssueFacts facts) {
        return when(
                facts.decision()
                        .map(record -> record.crossBorder() == DecisionRecord.CrossBorder.NOT_ANSWERED)
                        .orElse(false),
                "Another council has not answered whether it issued notices in the last three years.");
    }

    private static boolean obstacle(IssueFacts facts, Obstacle obstacle) {
        return facts.eligibility().obstacles().contains(obstacle);
    }

    private static Optional<String> when(boolean fails, String detail) {
        return fails ? Optional.of(detail) : Optional.empty();
    }
}
