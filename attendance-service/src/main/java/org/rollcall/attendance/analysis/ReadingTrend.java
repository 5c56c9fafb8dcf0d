package org.rollcall.attendance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.SchoolSummary.OfWeek;
import org.rollcall.attendance.analysis.figures.Disclosure;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.FiguresView;
import org.rollcall.attendance.analysis.figures.TrendView;
import org.rollcall.attendance.analysis.figures.TrendView.InYear;
import org.rollcall.attendance.analysis.figures.TrendView.TrendWeek;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.tenancy.Caller;

/** Sets a school's weeks beside the same school weeks of earlier years. A week that is not yet complete is shown, and not added up. */
final class ReadingTrend {

    private final Schools schools;
    private final CurrentFigures current;
    private final Seeing seeing;

    ReadingTrend(Schools schools, CurrentFigures current, Seeing seeing) {
        this.schools = schools;
        this.current = current;
        this.seeing = seeing;
    }

    TrendView trend(Caller caller, String urn, SchoolYear year, int earlierYears) {
        schools.requireFor(caller, urn);
        KnownSchool school = schools.known(caller.tenant(), urn);
        List<SchoolSummary> years = Stream.iterate(year, SchoolYear::before)
                .limit(1L + earlierYears)
                .flatMap(each -> current.of(caller.tenant(), school, each).stream())
                .toList();
        Optional<SchoolSummary> now =
                years.stream().filter(summary -> summary.year().equals(year)).findFirst();
        Weeks weeks = new Weeks(years, seeing.of(caller));
        return new TrendView(
                urn,
                year.begins(),
                now.flatMap(SchoolSummary::asOf).orElse(null),
                years.stream().noneMatch(SchoolSummary::outdated),
                now.map(weeks::toDate).orElse(null),
                now.map(weeks::each).orElse(List.of()));
    }

    /** The weeks of several years. */
    private record Weeks(List<SchoolSummary> years, Disclosure disclosure) {

        List<TrendWeek> each(SchoolSummary now) {
            return of(now).stream()
                    .map(week -> inEachYear(week.number(), OfWeek::figures))
                    .toList();
        }

        @Nullable TrendWeek toDate(SchoolSummary now) {
            return of(now).stream()
                    .filter(OfWeek::complete)
                    .reduce((earlier, later) -> later)
                    .map(week -> inEachYear(week.number(), OfWeek::toDate))
                    .orElse(null);
        }

        private TrendWeek inEachYear(int number, Function<OfWeek, String> line) {
            List<InYear> found = new ArrayList<>();
            for (SchoolSummary year : years) {
                of(year).stream()
                        .filter(week -> week.number() == number)
                        .map(week -> inYear(year, week, Figures.read(line.apply(week))))
                        .forEach(found::add);
            }
            return new TrendWeek(number, found);
        }

        private InYear inYear(SchoolSummary year, OfWeek week, Figures figures) {
            return new InYear(
                    year.schoolYear(),
                    week.monday(),
                    week.complete(),
                    FiguresView.of(figures, disclosure.alone(figures)));
        }

        private static List<OfWeek> of(SchoolSummary year) {
            SchoolSummary.Made made = year.made();
            return made == null ? List.of() : made.weeks();
        }
    }
}
