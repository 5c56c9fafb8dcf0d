package org.rollcall.referral.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list of referrals is narrowed to, and the indexes that serve it. */
record ReferralFilter(
        @Nullable String school,
        @Nullable ReferralState state,
        @Nullable String pupil) {

    private static final String SCHOOL = "school.value";
    private static final String STATE = "state";
    static final String PUPIL = "pupil.value";

    static final List<List<String>> INDEXES =
            List.of(List.of(SCHOOL), List.of(STATE), List.of(PUPIL), List.of(SCHOOL, STATE));

    Map<String, Object> equalTo(Optional<String> callersSchool) {
        Map<String, Object> equal = new HashMap<>();
        put(equal, SCHOOL, callersSchool.orElse(null));
        put(equal, STATE, state == null ? null : state.name());
        put(equal, PUPIL, pupil);
        return equal;
    }

    private static void put(Map<String, Object> equal, String path, @Nullable String value) {
        if (value != null) {
            equal.put(path, value);
        }
    }
}
