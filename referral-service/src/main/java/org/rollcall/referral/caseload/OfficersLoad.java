package org.rollcall.referral.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.PupilId;

/**
 * What one officer has, in numbers.
 *
 * @param cases how many open cases, which is what the caseload limit counts: also those of which the reader may not know; all other
 *     numbers leave these out
 * @param legalPlanning how many of the cases are in legal planning
 * @param overdue how many things should have been done before today
 * @param dueThisWeek how many have their last day from today to Sunday
 * @param nextDue the earliest of all that is still to be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfficersLoad(
        String officer,
        int cases,
        int legalPlanning,
        int overdue,
        int dueThisWeek,
        @Nullable LocalDate nextDue) {

    /** @param kept the children of whom the reader may not know */
    static OfficersLoad of(String officer, List<OfficersCase> cases, Set<PupilId> kept, LocalDate today) {
        List<OfficersCase> shown =
                cases.stream().filter(each -> !kept.contains(each.pupil())).toList();
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<LocalDate> due =
                shown.stream().flatMap(each -> each.due().stream()).sorted().toList();
        int overdue = (int) due.stream().filter(day -> day.isBefore(today)).count();
        int untilSunday = (int) due.stream().filter(day -> !day.isAfter(sunday)).count();
        int planning = (int) shown.stream()
                .filter(each -> each.state() == Standing.LEGAL_PLANNING)
                .count();
        LocalDate next = due.isEmpty() ? null : due.getFirst();
        return new OfficersLoad(officer, cases.size(), planning, overdue, untilSunday - overdue, next);
    }
}
