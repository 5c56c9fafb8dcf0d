package org.rollcall.legal.threshold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether, and when first, a register reaches the threshold. */
@Provision(
        citation = "Education Act 1996 s.444B(3): guidance on penalty notices",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        source = "Working together to improve school attendance (2024, re-issued July 2026), national framework",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class AttendanceThresholdRule
        implements LegalRule<AttendanceThresholdRule.Given, AttendanceThresholdRule.Answer> {

    /**
     * @param register the codes of some days, morning and afternoon; every other session was attended
     * @param consumedSessions sessions that a notice or a conviction has dealt with
     */
    record Given(
            SchoolCalendar calendar,
            Map<LocalDate, DayCodes> register,
            @Nullable List<SchoolSession> consumedSessions) {

        List<SchoolSession> absences() {
            Set<SchoolSession> consumed = consumedSessions == null ? Set.of() : Set.copyOf(consumedSessions);
            return register.entrySet().stream()
                    .flatMap(day -> day.getValue().absencesOn(day.getKey()))
                    .filter(session -> !consumed.contains(session))
                    .toList();
        }
    }

    /** Met, or how near it came. */
    sealed interface Answer {}

    record Met(boolean met, String metOn, LocalDate windowFirstWeek, int count) implements Answer {}

    record NotMet(boolean met, int maxCount) implements Answer {}

    @Override
    public String id() {
        return "pn.threshold";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return switch (AttendanceThreshold.in(given.calendar(), given.absences())) {
            case AttendanceThreshold.Finding.Met met ->
                new Met(true, met.session().toString(), met.firstWeek(), met.count());
            case AttendanceThreshold.Finding.NotMet not -> new NotMet(false, not.maxCount());
        };
    }
}
