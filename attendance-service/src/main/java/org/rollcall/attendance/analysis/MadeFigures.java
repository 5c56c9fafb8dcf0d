package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.SchoolSummary.OfPeriod;
import org.rollcall.attendance.analysis.SchoolSummary.OfWeek;
import org.rollcall.attendance.analysis.counting.HalfDays;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.figures.By;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.Table;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.analysis.period.YearPlan;
import org.rollcall.attendance.register.year.SchoolYear;

/** All that is kept of a school's figures, worked out from its pupils: the one way from pupils to summary and tables. */
final class MadeFigures {

    private final SchoolYear year;
    private final YearPlan plan;
    private final List<PupilYear> pupils;

    MadeFigures(SchoolYear year, YearPlan plan, List<PupilYear> pupils) {
        this.year = year;
        this.plan = plan;
        this.pupils = List.copyOf(pupils);
    }

    /** The day of the newest mark that counts. */
    static Optional<LocalDate> asOf(SchoolYear year, List<PupilYear> pupils) {
        int length = pupils.stream()
                .mapToInt(pupil -> pupil.letters().length())
                .max()
                .orElse(0);
        return length == 0 ? Optional.empty() : Optional.of(new HalfDays(year).dayOf(length - 1));
    }

    @Nullable LocalDate asOf() {
        return asOf(year, pupils).orElse(null);
    }

    List<OfPeriod> periods() {
        List<OfPeriod> figures = new ArrayList<>();
        standardPeriods()
                .forEach((name, days) -> figures.add(new OfPeriod(
                        name,
                        whole(Viewpoint.SCHOOL, days).text(),
                        whole(Viewpoint.COUNCIL, days).text())));
        return figures;
    }

    /** The school weeks that have begun when the newest mark was made. */
    List<OfWeek> weeks() {
        LocalDate newest = asOf();
        return newest == null
                ? List.of()
                : plan.weeks().stream()
                        .filter(week -> !week.monday().isAfter(newest))
                        .map(week -> of(week, newest))
                        .toList();
    }

    private OfWeek of(YearPlan.Week week, LocalDate newest) {
        Period toDate = new Period(year.firstDay(), week.days().to());
        return new OfWeek(
                week.number(),
                week.monday(),
                !newest.isBefore(week.lastDay()),
                whole(Viewpoint.SCHOOL, week.days()).text(),
                whole(Viewpoint.SCHOOL, toDate).text());
    }

    SchoolTables tables(String urn, long madeFor) {
        List<SchoolTables.Part> parts = new ArrayList<>();
        standardPeriods().forEach((name, days) -> {
            for (By by : By.values()) {
                parts.add(new SchoolTables.Part(name, by, rows(by, days)));
            }
        });
        return new SchoolTables(urn, year.begins(), madeFor, asOf(), plan, parts);
    }

    private List<SchoolTables.Row> rows(By by, Period days) {
        return Table.of(by, Viewpoint.SCHOOL, year, days, pupils).entrySet().stream()
                .map(row -> new SchoolTables.Row(row.getKey(), row.getValue().text()))
                .toList();
    }

    private Map<String, Period> standardPeriods() {
        Map<String, Period> periods = new LinkedHashMap<>();
        periods.put(AskedPeriod.WHOLE_YEAR, Period.of(year));
        plan.terms().forEach(term -> periods.putIfAbsent(AskedPeriod.keyOfTerm(term.name()), term.days()));
        return periods;
    }

    private Figures whole(Viewpoint viewpoint, Period days) {
        return Table.whole(viewpoint, year, days, pupils);
    }
}
