package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.legal.threshold.MissedSession;

/**
 * What an officer decided about a notice to improve, and why.
 *
 * @param state SUCCEEDED or FAILED
 * @param breachSessions the further unauthorised sessions that end it early; empty after the period
 */
public record Outcome(
        NoticeToImproveState state,
        String reason,
        List<MissedSession> breachSessions,
        String decidedBy,
        LocalDate decidedOn) {

    public Outcome {
        breachSessions = List.copyOf(breachSessions);
    }
}
