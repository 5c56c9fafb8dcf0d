package org.rollcall.attendance.coding.question;

import java.time.LocalDate;

/** What an officer makes of the school's answer or correction. */
public record CodingVerdict(Outcome outcome, String reason, LocalDate on, String by) {

    /** How a verdict ends a query, or sends it back. */
    public enum Outcome {
        ACCEPTED(QueryState.ACCEPTED),
        MUST_CORRECT(QueryState.MUST_CORRECT),
        ESCALATE(QueryState.ESCALATED);

        private final QueryState leadsTo;

        Outcome(QueryState leadsTo) {
            this.leadsTo = leadsTo;
        }

        public QueryState leadsTo() {
            return leadsTo;
        }
    }
}
