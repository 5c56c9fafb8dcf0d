package org.rollcall.referral.allocation.handover;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.Narrative;

/**
 * To whom an officer's cases go.
 *
 * @param to whoever gets the cases of a school that is not named; none when each school is
 * @param bySchool the number of a school, and who gets its cases
 */
record Plan(@Nullable String to, Map<String, String> bySchool, Narrative reason) {

    Plan {
        bySchool = Map.copyOf(bySchool);
    }

    Optional<String> target(SchoolUrn school) {
        String named = bySchool.get(school.value());
        return Optional.ofNullable(named == null ? to : named);
    }
}
