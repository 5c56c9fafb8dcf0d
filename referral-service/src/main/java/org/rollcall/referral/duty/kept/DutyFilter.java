package org.rollcall.referral.duty.kept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.duty.DutyKind;

/** What a list of duties is narrowed to, and the indexes that serve it in the order of due date. */
record DutyFilter(
        @Nullable String officer,
        DutyKind.@Nullable Bearer bearer,
        @Nullable String school,
        @Nullable String caseId) {

    static final String OPEN = "open";
    static final String DAY = "term.duty.dueOn";
    static final String CASE = "term.duty.caseId.value";

    static final String CHILD = "term.duty.pupil.value";
    private static final String OFFICER = "officer";
    private static final String BEARER = "term.bearer";
    private static final String SCHOOL = "term.duty.school.value";

    static final List<List<String>> INDEXES = List.of(
            List.of(OPEN, DAY),
            List.of(OPEN, OFFICER, DAY),
            List.of(OPEN, BEARER, DAY),
            List.of(OPEN, SCHOOL, DAY),
            List.of(OPEN, CASE, DAY));

    DutyFilter of(DutyKind.Bearer only) {
        return new DutyFilter(officer, only, school, caseId);
    }

    Map<String, Object> equalTo(Optional<String> callersSchool) {
        Map<String, Object> equal = new HashMap<>();
        equal.put(OPEN, true);
        put(equal, OFFICER, officer);
        put(equal, BEARER, bearer == null ? null : bearer.name());
        put(equal, SCHOOL, callersSchool.orElse(null));
        put(equal, CASE, caseId);
        return equal;
    }

    private static void put(Map<String, Object> equal, String path, @Nullable String value) {
        if (value != null) {
            equal.put(path, value);
        }
    }
}
