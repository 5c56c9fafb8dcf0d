package org.rollcall.referral.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/** What came of a referral. */
record PartnerOutcome(Result result, LocalDate on, @Nullable Narrative said) {

    /** In one word. */
    enum Result {
        SUPPORT_BEGUN,
        ON_WAITING_LIST,
        ADVICE_GIVEN,
        THRESHOLD_NOT_MET,
        FAMILY_DECLINED,
        PASSED_ON
    }
}
