package org.rollcall.attendance.coding.week;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the homes were visited that had to be.
 *
 * @param required pupils who were absent without reason for so long that somebody goes to see
 * @param checkedOn when an officer held them against the visits; null before
 */
public record HomeVisits(
        List<String> required, List<Visit> done, @Nullable LocalDate checkedOn) {

    /** More than a school could visit in a week; those beyond have queries of their own. */
    public static final int MOST = 200;

    /** A visit to one pupil's home. */
    public record Visit(String pupilId, LocalDate on) {}

    public HomeVisits {
        required = List.copyOf(required);
        done = List.copyOf(done);
    }

    public static HomeVisits required(Collection<String> pupils) {
        return new HomeVisits(pupils.stream().distinct().sorted().limit(MOST).toList(), List.of(), null);
    }

    public HomeVisits checked(List<Visit> visits, LocalDate on) {
        return new HomeVisits(required, visits, on);
    }

    public List<String> missing() {
        return required.stream()
                .filter(pupil ->
                        done.stream().noneMatch(visit -> visit.pupilId().equals(pupil)))
                .toList();
    }

    public boolean unchecked() {
        return !required.isEmpty() && checkedOn == null;
    }
}
