package org.rollcall.attendance.council;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;

/**
 * A council on the platform, from its onboarding on.
 *
 * @param laCode the three digits by which the Department for Education knows the local authority
 * @param gssCode the code by which the Office for National Statistics knows its area
 */
record CouncilProfile(
        String tenant, String name, String laCode, @Nullable String gssCode) {

    static Change<CouncilProfile> onboard(CouncilProfile profile) {
        return Change.of(profile).announcing(new CouncilEvent.Onboarded(profile.tenant(), profile.laCode()));
    }

    Change<CouncilProfile> become(CouncilProfile said) {
        return said.laCode().equals(laCode) ? Change.of(said) : onboard(said);
    }
}
