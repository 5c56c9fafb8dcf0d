package org.rollcall.legal.noticetoimprove;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.threshold.AttendanceThreshold;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.rules.InvalidInput;

/**
 * An outcome as an officer sends it.
 *
 * @param breachSessions the unauthorised sessions that end the notice before its period is over
 */
record OutcomeRequest(
        @NotNull Verdict outcome,
        @NotBlank String reason,
        @Nullable List<@Valid BreachSession> breachSessions) {

    /** What an officer may decide. */
    enum Verdict {
        SUCCEEDED,
        FAILED
    }

    record BreachSession(
            @NotNull LocalDate date,
            @NotNull Half session,
            @NotBlank String code) {

        MissedSession asMissed() {
            if (!AttendanceThreshold.counts(code)) {
                throw new InvalidInput("/breachSessions", "names a code that is not unauthorised absence");
            }
            return new MissedSession(date, session, code);
        }
    }

    Outcome by(String officer, LocalDate today) {
        List<BreachSession> breach = breachSessions == null ? List.of() : breachSessions;
        return new Outcome(
                NoticeToImproveState.valueOf(outcome.name()),
                reason,
                breach.stream().map(BreachSession::asMissed).toList(),
                officer,
                today);
    }
}
