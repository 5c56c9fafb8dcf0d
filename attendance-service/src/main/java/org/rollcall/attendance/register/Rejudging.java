package org.rollcall.attendance.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.attendance.pattern.ThresholdsInForce;
import org.rollcall.attendance.register.announcement.WatchedPupils;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** Judges every register of a school again, as when its calendar has changed. Asked twice, it finds nothing more to change. */
public final class Rejudging {

    private final RegisterWriting writing;
    private final Registers registers;
    private final ThresholdsInForce thresholds;
    private final MarksWritten written;
    private final Clock clock;

    Rejudging(
            RegisterWriting writing,
            Registers registers,
            ThresholdsInForce thresholds,
            MarksWritten written,
            Clock clock) {
        this.writing = writing;
        this.registers = registers;
        this.thresholds = thresholds;
        this.written = written;
        this.clock = clock;
    }

    /** The registers of all the school years that the calendar reaches into, the earliest first. */
    public RejudgedSchool school(TenantId tenant, String schoolUrn, SchoolCalendar calendar, Actor actor) {
        Writer writer = new Writer(
                tenant,
                schoolUrn,
                thresholds.of(tenant, calendar),
                new Source(actor, actor.id()),
                WatchedPupils.NOBODY);
        Set<LocalDate> schoolDays = new HashSet<>(calendar.schoolDays());
        SchoolYear last = SchoolYear.of(earlier(calendar.lastDay(), LocalDate.now(clock)));
        RejudgedSchool report = RejudgedSchool.NOTHING;
        for (SchoolYear year = SchoolYear.of(calendar.firstDay());
                year.begins() <= last.begins();
                year = year.after()) {
            report = report.plus(ofYear(writer, year, calendar, schoolDays));
        }
        return report;
    }

    private RejudgedSchool ofYear(Writer writer, SchoolYear year, SchoolCalendar calendar, Set<LocalDate> schoolDays) {
        RejudgedSchool report = RejudgedSchool.NOTHING;
        for (Collection<RegisterId> page : registers.pagesOf(writer.tenant(), writer.schoolUrn(), year)) {
            report = report.plus(judge(writer, page, calendar, schoolDays));
        }
        tell(writer, year, report, calendar);
        return report;
    }

    private RejudgedSchool judge(
            Writer writer, Collection<RegisterId> page, SchoolCalendar calendar, Set<LocalDate> schoolDays) {
        List<RegisterWriting.Step> steps = writing.write(
                writer, page.stream().collect(Collectors.toMap(Function.identity(), none -> List.<NewMark>of())));
        TreeMap<LocalDate, Long> withoutSession = steps.stream()
                .flatMap(step -> step.change().value().daysMarkedOpen())
                .filter(day -> !day.isBefore(calendar.firstDay()) && !day.isAfter(calendar.lastDay()))
                .filter(day -> !schoolDays.contains(day))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new RejudgedSchool(
                steps.size(),
                steps.stream().mapToLong(RegisterWriting.Step::come).sum(),
                steps.stream().mapToLong(RegisterWriting.Step::gone).sum(),
                withoutSession);
    }

    /** What was made of the marks rests on the calendar as well. */
    private void tell(Writer writer, SchoolYear year, RejudgedSchool ofYear, SchoolCalendar calendar) {
        if (ofYear.registers() == 0) {
            return;
        }
        SortedSet<LocalDate> days =
                calendar.schoolDays().stream().filter(year::contains).collect(Collectors.toCollection(TreeSet::new));
        written.tell(writer, year, days);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
