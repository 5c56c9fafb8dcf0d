package org.rollcall.referral.casework;

import java.time.LocalDate;
import org.rollcall.referral.ParentId;

/**
 * Where one legal instrument against one parent stands, as legal-service told it last.
 *
 * @param notice the notice in legal-service
 */
record LegalStep(Kind kind, String notice, ParentId parent, Stage stage, LocalDate on) {

    /** What the step is part of. */
    enum Kind {
        NOTICE_TO_IMPROVE,
        PENALTY_NOTICE,
        PROSECUTION
    }

    /** How far it has come; never an amount. */
    enum Stage {
        ISSUED,
        MONITORING,
        SUCCEEDED,
        FAILED,
        SERVED,
        PAID,
        EXPIRED_UNPAID,
        DECISION_DUE
    }

    boolean isAbout(LegalStep other) {
        return kind == other.kind && notice.equals(other.notice);
    }
}
