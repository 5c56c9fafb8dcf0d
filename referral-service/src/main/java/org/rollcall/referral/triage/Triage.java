package org.rollcall.referral.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.evidence.ReferralType;

/**
 * How far triage has come.
 *
 * @param by the subject of the sign-in of the officer who began it
 * @param socialWorker the child had a social worker on that day, by what is written down here or by the school's record
 */
public record Triage(LocalDate startedOn, String by, boolean socialWorker) {

    private static final String STEPS =
            "Working together to improve school attendance (statutory guidance): the council's referral and triage steps";
    private static final String THRESHOLD =
            "Education (Penalty Notices) (England) Regulations 2007 (SI 2007/1867), as amended by SI 2024/210; Working together to"
                    + " improve school attendance, national framework: the council's discretion below the threshold";
    private static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): the social worker of a child is told and"
                    + " consulted before legal action";

    /**
     * The outcome fits what the referral asks for, legal action waits until a child's social worker was consulted, and a team leader
     * accepts what asks for a penalty notice below the threshold.
     */
    public static List<FailingGuard> failing(
            @Nullable Triage triage, ReferralType asked, boolean belowThreshold, Decision made) {
        return Stream.of(unfit(asked, made.outcome()), unheard(triage, made), unapproved(belowThreshold, made))
                .flatMap(guards -> guards)
                .toList();
    }

    private static Stream<FailingGuard> unapproved(boolean belowThreshold, Decision made) {
        boolean accepts = made.outcome().ending() == Outcome.Ending.ACCEPTED;
        return belowThreshold && accepts && made.belowThreshold() == null
                ? Stream.of(new FailingGuard(
                        "BELOW_THRESHOLD_NOT_APPROVED",
                        "the referral asks for a penalty notice below the national threshold: a team leader accepts it",
                        THRESHOLD))
                : Stream.of();
    }

    private static Stream<FailingGuard> unfit(ReferralType asked, Outcome outcome) {
        return outcome.suits(asked)
                ? Stream.of()
                : Stream.of(new FailingGuard(
                        "NO_NOTICE_ASKED_FOR",
                        "a referral for %s asks for no penalty notice: its case would ask for another step"
                                .formatted(asked),
                        STEPS));
    }

    private static Stream<FailingGuard> unheard(@Nullable Triage triage, Decision made) {
        boolean unheard = made.outcome().isLegal() && made.consultedOn() == null;
        return Optional.ofNullable(triage).filter(it -> it.socialWorker && unheard).stream()
                .map(it -> new FailingGuard(
                        "SOCIAL_WORKER_NOT_CONSULTED",
                        "the child has a social worker: consult them first and say when, as socialWorkerConsultedOn",
                        PROVISION));
    }
}
