package org.rollcall.referral.casework.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ReferralId;

/**
 * One record on which a row of the evidence checklist rests.
 *
 * @param id of the record
 * @param on the day of what it records; none of a referral's evidence, which says so itself
 * @param reasonAlone whether it says why there is none: a parent who declined, a school's reason
 * @param evidential of an entry of the log: whether its writer marked it as one that a prosecution may rely on
 */
public record Ground(
        Source source,
        String id,
        @Nullable LocalDate on,
        boolean reasonAlone,
        @Nullable Boolean evidential) {

    public static Ground of(Source source, String id, LocalDate on) {
        return new Ground(source, id, on, false, null);
    }

    public static Ground reason(Source source, String id, LocalDate on) {
        return new Ground(source, id, on, true, null);
    }

    public static Ground logged(String entry, LocalDate on, boolean evidential) {
        return new Ground(Source.LOG_ENTRY, entry, on, false, evidential);
    }

    public static Ground of(ReferralId referral, boolean reasonAlone) {
        return new Ground(Source.REFERRAL, referral.value(), null, reasonAlone, null);
    }

    /** What no reason may replace is asked of a school that builds its evidence alone: only what it attached counts. */
    boolean isSchoolsOwn() {
        return source == Source.REFERRAL && !reasonAlone;
    }
}
