package org.rollcall.referral.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;

/**
 * How far triage has come.
 *
 * @param by the subject of the sign-in of the officer who began it
 * @param socialWorker the child had a social worker on that day, by the school's record
 */
public record Triage(LocalDate startedOn, String by, boolean socialWorker) {

    private static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): the social worker of a child is told and"
                    + " consulted before legal action";

    /** Legal action waits until a child's social worker was consulted. */
    public static List<FailingGuard> failing(@Nullable Triage triage, Decision made) {
        boolean unheard = made.outcome().isLegal() && made.consultedOn() == null;
        return Optional.ofNullable(triage).filter(it -> it.socialWorker && unheard).stream()
                .map(it -> new FailingGuard(
                        "SOCIAL_WORKER_NOT_CONSULTED",
                        "the child has a social worker: consult them first and say when, as socialWorkerConsultedOn",
                        PROVISION))
                .toList();
    }
}
