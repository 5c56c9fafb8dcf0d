package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.referral.casework.ending.Ending;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.MonitoredPlan;

/**
 * The present turn of a case towards the law. What a child's social worker was asked in an earlier turn, or in another case, was asked
 * of other absences: it does not count for this one. The guidance has them consulted before legal action and sets no number of days; that
 * a turn begins with the case, when it is opened again and when it is stepped down is our reading.
 */
final class TurnToLaw {

    private TurnToLaw() {}

    /** Whether a message of that day asked about this turn. */
    static boolean includes(Case worked, LocalDate askedOn) {
        return !askedOn.isBefore(begunAnew(worked).orElse(worked.openedOn()));
    }

    /** An officer may write down what was asked in triage, before the case opened; never what was asked in an earlier turn. */
    static void requireOfThisTurn(Case worked, Consultation asked) {
        begunAnew(worked).filter(asked.on()::isBefore).ifPresent(since -> {
            throw CaseGuards.refused(
                    "CONSULTED_IN_EARLIER_TURN",
                    "The case was opened again or stepped down on %s: ask the social worker anew.".formatted(since));
        });
    }

    /** The day on which the case was last opened again or stepped down. */
    private static Optional<LocalDate> begunAnew(Case worked) {
        return Stream.of(
                        Optional.ofNullable(worked.ending().reopened()).map(Ending.Reopening::on),
                        Optional.ofNullable(worked.plan().monitored()).map(MonitoredPlan::setOn))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }
}
