package org.rollcall.referral.socialwork.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.socialwork.cause.Trigger;

/** What a list of notifications is narrowed to, and the indexes that serve it. */
public record NotificationFilter(
        @Nullable NotificationState state, @Nullable String pupil) {

    private static final String SCHOOL = "facts.school.value";
    private static final String FOR_SCHOOL = "facts.forSchool";
    private static final String STATE = "state";
    static final String PUPIL = "facts.pupil.value";
    private static final String TRIGGER = "facts.trigger";

    static final List<List<String>> INDEXES = List.of(
            List.of(STATE),
            List.of(PUPIL),
            List.of(PUPIL, TRIGGER),
            List.of(SCHOOL),
            List.of(SCHOOL, STATE),
            List.of(SCHOOL, FOR_SCHOOL),
            List.of(SCHOOL, FOR_SCHOOL, STATE));

    /** @param school the one asked for, or the caller's own */
    Map<String, Object> equalTo(Optional<String> school, boolean forCouncil) {
        Map<String, Object> equal = new HashMap<>();
        school.ifPresent(urn -> equal.put(SCHOOL, urn));
        if (!forCouncil) {
            equal.put(FOR_SCHOOL, true);
        }
        if (state != null) {
            equal.put(STATE, state.name());
        }
        if (pupil != null) {
            equal.put(PUPIL, pupil);
        }
        return equal;
    }

    static Map<String, Object> about(String pupil, Trigger trigger) {
        return Map.of(PUPIL, pupil, TRIGGER, trigger.name());
    }
}
