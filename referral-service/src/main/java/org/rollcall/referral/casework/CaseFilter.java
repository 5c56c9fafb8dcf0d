package org.rollcall.referral.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.PupilId;

/** What a list of cases is narrowed to, and the indexes that serve it. */
record CaseFilter(
        @Nullable String school,
        @Nullable CaseState state,
        @Nullable String referral,
        @Nullable String pupil,
        @Nullable String officer) {

    private static final String SCHOOL = "school.value";
    private static final String STATE = "state";
    private static final String REFERRAL = "origins.referral.value";
    static final String PUPIL = "pupil.value";
    private static final String OFFICER = "officer";

    static final List<List<String>> INDEXES = List.of(
            List.of(SCHOOL),
            List.of(STATE),
            List.of(REFERRAL),
            List.of(PUPIL),
            List.of(OFFICER),
            List.of(SCHOOL, STATE),
            List.of(OFFICER, STATE));

    /** The open cases of an officer that are in a state. */
    static Map<String, Object> of(String officer, CaseState state) {
        return Map.of(OFFICER, officer, STATE, state.name());
    }

    static Map<String, Object> of(PupilId child) {
        return Map.of(PUPIL, child.value());
    }

    Map<String, Object> equalTo(Optional<String> callersSchool) {
        Map<String, Object> equal = new HashMap<>();
        put(equal, SCHOOL, callersSchool.orElse(null));
        put(equal, STATE, state == null ? null : state.name());
        put(equal, REFERRAL, referral);
        put(equal, PUPIL, pupil);
        put(equal, OFFICER, officer);
        return equal;
    }

    private static void put(Map<String, Object> equal, String path, @Nullable String value) {
        if (value != null) {
            equal.put(path, value);
        }
    }
}
