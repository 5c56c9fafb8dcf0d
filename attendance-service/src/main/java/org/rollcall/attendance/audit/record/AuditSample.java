package org.rollcall.attendance.audit.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.week.Draw;

/**
 * Which weeks and pupils are looked at: stored before any register is opened, and never drawn again.
 *
 * @param selection whether the lot alone chose
 * @param seed by which weeks and pupils were drawn
 * @param outOfPupils how many were on the roll
 * @param outOfWeeks how many school weeks the period has
 */
public record AuditSample(
        Selection selection,
        int seed,
        int outOfPupils,
        int outOfWeeks,
        List<LocalDate> weeks,
        List<String> pupilIds,
        Instant storedAt,
        String by) {

    /** How a sample came about. */
    public enum Selection {
        RANDOM,
        /** Some pupils were named for a risk that is known from elsewhere; the lot chose the rest. */
        RISK
    }

    public AuditSample {
        weeks = List.copyOf(weeks);
        pupilIds = List.copyOf(pupilIds);
    }

    /** Draws so many weeks and pupils; those named for a risk come first and count. */
    public static AuditSample draw(
            int seed, Collection<LocalDate> weeks, int howManyWeeks, Pool pupils, Instant at, String by) {
        List<String> rest = pupils.roll().stream()
                .filter(pupil -> !pupils.named().contains(pupil))
                .toList();
        int toDraw = Math.max(0, pupils.howMany() - pupils.named().size());
        return new AuditSample(
                pupils.named().isEmpty() ? Selection.RANDOM : Selection.RISK,
                seed,
                pupils.roll().size(),
                weeks.size(),
                Draw.of(seed, weeks, howManyWeeks),
                Stream.concat(pupils.named().stream(), Draw.of(seed, rest, toDraw).stream())
                        .sorted()
                        .toList(),
                at,
                by);
    }

    /** Whom the lot draws from, whom an officer named, and how many are wanted altogether. */
    public record Pool(List<String> roll, List<String> named, int howMany) {}
}
