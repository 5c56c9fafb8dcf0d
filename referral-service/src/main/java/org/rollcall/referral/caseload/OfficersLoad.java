package org.rollcall.referral.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one officer has, in numbers.
 *
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

    static OfficersLoad of(String officer, List<OfficersCase> cases, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<LocalDate> due =
                cases.stream().flatMap(each -> each.due().stream()).sorted().toList();
        int overdue = (int) due.stream().filter(day -> day.isBefore(today)).count();
        int untilSunday = (int) due.stream().filter(day -> !day.isAfter(sunday)).count();
        int planning = (int) cases.stream()
                .filter(each -> each.state() == Standing.LEGAL_PLANNING)
                .count();
        LocalDate next = due.isEmpty() ? null : due.getFirst();
        return new OfficersLoad(officer, cases.size(), planning, overdue, untilSunday - overdue, next);
    }
}
