package org.rollcall.referral.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * What is known here of one pupil: where on roll, the last threshold met at each school, and what was read of the school's own record
 * when a form was filled in or triage began.
 *
 * @param joined by school reference number, the day of joining
 * @param thresholds by school reference number
 * @param left by school reference number, the last day on roll of a stay that has an end
 * @param card who the pupil is; none before anybody asked
 * @param seen by school reference number
 */
public record Pupil(
        PupilId id,
        Map<String, LocalDate> joined,
        Map<String, Threshold> thresholds,
        Map<String, LocalDate> left,
        @Nullable PupilCard card,
        Map<String, RegisterSeen> seen) {

    public Pupil {
        joined = Map.copyOf(joined);
        thresholds = Map.copyOf(thresholds);
        left = left == null ? Map.of() : Map.copyOf(left);
        seen = seen == null ? Map.of() : Map.copyOf(seen);
    }

    /** A pupil of whom only attendance-service's events are known. */
    public Pupil(PupilId id, Map<String, LocalDate> joined, Map<String, Threshold> thresholds) {
        this(id, joined, thresholds, Map.of(), null, Map.of());
    }

    static Pupil unknown(PupilId id) {
        return new Pupil(id, Map.of(), Map.of());
    }

    Pupil enrolled(SchoolUrn school, LocalDate on) {
        return new Pupil(id, with(joined, school, on), thresholds, left, card, seen);
    }

    Pupil leaves(SchoolUrn school, LocalDate lastDay) {
        return new Pupil(id, joined, thresholds, with(left, school, lastDay), card, seen);
    }

    Pupil met(SchoolUrn school, Threshold threshold) {
        return new Pupil(id, joined, with(thresholds, school, threshold), left, card, seen);
    }

    /** The threshold that was announced for a session is met at another now, or no more. */
    Pupil corrected(SchoolUrn school, LocalDate announcedOn, @Nullable Threshold now) {
        boolean announced = thresholdAt(school)
                .filter(known -> known.metOn().equals(announcedOn))
                .isPresent();
        if (!announced) {
            return this;
        }
        Map<String, Threshold> next = now == null ? without(thresholds, school) : with(thresholds, school, now);
        return new Pupil(id, joined, next, left, card, seen);
    }

    public Pupil with(PupilCard asked) {
        return new Pupil(id, joined, thresholds, left, asked, seen);
    }

    public Pupil with(SchoolUrn school, RegisterSeen read) {
        return new Pupil(id, joined, thresholds, left, card, with(seen, school, read));
    }

    public boolean isOnRollOf(SchoolUrn school, LocalDate day) {
        LocalDate since = joined.get(school.value());
        return since != null && !since.isAfter(day) && !endedBefore(school, since, day);
    }

    /** An end that lies before the day of joining is that of an earlier stay. */
    private boolean endedBefore(SchoolUrn school, LocalDate joinedOn, LocalDate day) {
        LocalDate last = left.get(school.value());
        return last != null && !last.isBefore(joinedOn) && last.isBefore(day);
    }

    public Optional<Threshold> thresholdAt(SchoolUrn school) {
        return Optional.ofNullable(thresholds.get(school.value()));
    }

    public Optional<RegisterSeen> seenAt(SchoolUrn school) {
        return Optional.ofNullable(seen.get(school.value()));
    }

    private static <T> Map<String, T> with(Map<String, T> map, SchoolUrn school, T value) {
        Map<String, T> next = new HashMap<>(map);
        next.put(school.value(), value);
        return next;
    }

    private static <T> Map<String, T> without(Map<String, T> map, SchoolUrn school) {
        Map<String, T> next = new HashMap<>(map);
        next.remove(school.value());
        return next;
    }

    @Override
    public String toString() {
        return "Pupil[%s]".formatted(id);
    }
}
