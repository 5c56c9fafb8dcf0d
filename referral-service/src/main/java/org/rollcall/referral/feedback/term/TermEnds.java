package org.rollcall.referral.feedback.term;

import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.SchoolUrn;

/** What follows when a term of a school has ended; asked again after a crash. */
public interface TermEnds {

    void summarise(TenantId tenant, SchoolUrn school, TermDays term);
}
