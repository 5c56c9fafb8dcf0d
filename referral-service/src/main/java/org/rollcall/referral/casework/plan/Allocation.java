package org.rollcall.referral.casework.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * An officer was given the case.
 *
 * @param officer the subject of the officer's sign-in
 * @param by who gave it; {@link #AUTOMATIC} when it went to whoever answers for the school
 * @param reason for which it goes to somebody who does not answer for the school, or from one officer to another
 */
public record Allocation(
        String officer, LocalDate on, String by, @Nullable Narrative reason) {

    public static final String AUTOMATIC = "named-officer";

    public static Allocation automatic(String officer, LocalDate on) {
        return new Allocation(officer, on, AUTOMATIC, null);
    }
}
