package org.rollcall.attendance.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.cohort.list.Attention;
import org.rollcall.attendance.cohort.list.CohortEntry;
import org.rollcall.attendance.cohort.list.CohortList;
import org.rollcall.attendance.cohort.list.CohortPupil;
import org.rollcall.attendance.pupil.KnownPupil;

/**
 * A pupil on one of the lists.
 *
 * @param due the day of the next review
 * @param attention what stands out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CohortRow(
        CohortList list,
        String pupilId,
        String upn,
        String surname,
        String forename,
        @JsonProperty("class") @Nullable String className,
        @Nullable String yearGroup,
        String reason,
        LocalDate date,
        @Nullable String plan,
        @Nullable LocalDate lastReview,
        @Nullable LocalDate due,
        List<Attention> attention) {

    static CohortRow of(CohortPupil known, CohortEntry entry) {
        KnownPupil pupil = known.pupil();
        String urn = known.school().urn();
        LocalDate seen = known.onRoll() ? known.on() : entry.date();
        return new CohortRow(
                entry.list(),
                pupil.id(),
                pupil.upn().value(),
                pupil.name().surname(),
                pupil.name().forename(),
                pupil.classOn(urn, seen).orElse(null),
                pupil.yearOn(urn, seen).map(year -> year.value()).orElse(null),
                entry.reason(),
                entry.date(),
                entry.plan(),
                entry.lastReview(),
                entry.due(),
                entry.attention().stream().sorted(Comparator.naturalOrder()).toList());
    }

    boolean standsOut() {
        return !attention.isEmpty();
    }
}
