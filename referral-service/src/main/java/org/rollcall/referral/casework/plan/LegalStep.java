package org.rollcall.referral.casework.plan;

import java.time.LocalDate;
import org.rollcall.referral.ParentId;

/**
 * Where one legal instrument against one parent stands, as legal-service told it last.
 *
 * @param notice the notice in legal-service
 */
public record LegalStep(Kind kind, String notice, ParentId parent, Progress stage, LocalDate on) {

    /** What the step is part of. */
    public enum Kind {
        NOTICE_TO_IMPROVE(Stage.NOTICE),
        PENALTY_NOTICE(Stage.NOTICE),
        PROSECUTION(Stage.COURT);

        private final Stage rung;

        Kind(Stage rung) {
            this.rung = rung;
        }

        /** How far up the ladder a case with such a step is. */
        public Stage rung() {
            return rung;
        }
    }

    /** How far it has come; never an amount. */
    public enum Progress {
        ISSUED,
        MONITORING,
        SUCCEEDED,
        FAILED,
        SERVED,
        PAID,
        EXPIRED_UNPAID,
        DECISION_DUE
    }

    public boolean isAbout(LegalStep other) {
        return kind == other.kind && notice.equals(other.notice);
    }
}
