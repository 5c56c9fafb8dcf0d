package org.rollcall.referral.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * What is known here of one pupil: where on roll, and the last threshold met at each school.
 *
 * @param joined by school reference number, the day of joining
 * @param thresholds by school reference number
 */
public record Pupil(PupilId id, Map<String, LocalDate> joined, Map<String, Threshold> thresholds) {

    public Pupil {
        joined = Map.copyOf(joined);
        thresholds = Map.copyOf(thresholds);
    }

    static Pupil unknown(PupilId id) {
        return new Pupil(id, Map.of(), Map.of());
    }

    Pupil enrolled(SchoolUrn school, LocalDate on) {
        return new Pupil(id, with(joined, school, on), thresholds);
    }

    Pupil met(SchoolUrn school, Threshold threshold) {
        return new Pupil(id, joined, with(thresholds, school, threshold));
    }

    public boolean isOnRollOf(SchoolUrn school, LocalDate day) {
        LocalDate since = joined.get(school.value());
        return since != null && !since.isAfter(day);
    }

    public Optional<Threshold> thresholdAt(SchoolUrn school) {
        return Optional.ofNullable(thresholds.get(school.value()));
    }

    private static <T> Map<String, T> with(Map<String, T> map, SchoolUrn school, T value) {
        Map<String, T> next = new HashMap<>(map);
        next.put(school.value(), value);
        return next;
    }
}
