package org.rollcall.referral.letter;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Recipient;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/** Who reads a school's letters, and where. */
public interface SchoolAddressees {

    /** @param pupil of the school, by whose record its name is known */
    Recipient of(TenantId tenant, SchoolUrn school, @Nullable PupilId pupil);
}
