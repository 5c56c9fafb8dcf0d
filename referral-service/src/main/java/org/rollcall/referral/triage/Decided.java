package org.rollcall.referral.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * A decision with what the school is asked for.
 *
 * @param reasons for the school to answer; none unless it is handed back
 * @param answerBy the last day for the answers
 */
public record Decided(
        Decision decision,
        List<Narrative> reasons,
        @Nullable LocalDate answerBy) {

    public Decided {
        reasons = List.copyOf(reasons);
    }
}
