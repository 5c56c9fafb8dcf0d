package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.analysis.figures.ComparisonView;
import org.rollcall.attendance.analysis.figures.ComparisonView.Beside;
import org.rollcall.attendance.analysis.figures.ComparisonView.OneSchool;
import org.rollcall.attendance.analysis.figures.Disclosure;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.FiguresView;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.neighbour.NamingNeighbours;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.attendance.analysis.period.YearPlan;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.platform.tenancy.Caller;

/** Sets a school beside the council, its phase and its neighbours, from the summaries of the council's schools alone. */
final class ComparingSchool {

    private final Schools schools;
    private final CurrentFigures current;
    private final CouncilSummaries summaries;
    private final NamingNeighbours neighbours;
    private final Seeing seeing;

    ComparingSchool(
            Schools schools,
            CurrentFigures current,
            CouncilSummaries summaries,
            NamingNeighbours neighbours,
            Seeing seeing) {
        this.schools = schools;
        this.current = current;
        this.summaries = summaries;
        this.neighbours = neighbours;
        this.seeing = seeing;
    }

    ComparisonView compare(Caller caller, String urn, AskedPeriod asked) {
        schools.requireFor(caller, urn);
        KnownSchool school = schools.known(caller.tenant(), urn);
        asked.daysAt(YearPlan.of(school.calendar(), asked.year()), null);
        Optional<SchoolSummary> own = current.of(caller.tenant(), school, asked.year());
        List<SchoolSummary> all = summaries.all(caller.tenant(), asked.year());
        Comparison beside = Comparison.of(own, asked.key().orElse(AskedPeriod.WHOLE_YEAR), seeing.of(caller));
        LocalDate asOf = own.flatMap(SchoolSummary::asOf).orElse(null);
        return new ComparisonView(
                urn,
                asked.year().begins(),
                asked.term(),
                asOf,
                own.filter(SchoolSummary::outdated).isEmpty(),
                beside.ownView(),
                beside.with(all, Viewpoint.COUNCIL, false),
                beside.with(ofPhase(all, school.phase()), Viewpoint.COUNCIL, false),
                neighbours
                        .namedFor(caller.tenant(), urn, asOf)
                        .map(named -> beside.with(among(all, named), Viewpoint.SCHOOL, caller.councilSide()))
                        .orElse(null));
    }

    private static List<SchoolSummary> ofPhase(List<SchoolSummary> all, SchoolPhase phase) {
        return all.stream().filter(school -> school.isOf(phase)).toList();
    }

    private static List<SchoolSummary> among(List<SchoolSummary> all, List<String> urns) {
        return all.stream().filter(school -> urns.contains(school.schoolUrn())).toList();
    }

    /** A school's figures of a period, to be set beside those of others. */
    private record Comparison(String period, Figures own, Disclosure disclosure) {

        static Comparison of(Optional<SchoolSummary> school, String period, Disclosure disclosure) {
            Figures own = school.map(summary -> summary.figures(period, Viewpoint.SCHOOL))
                    .orElse(Figures.NONE);
            return new Comparison(period, own, disclosure);
        }

        FiguresView ownView() {
            return FiguresView.of(own, disclosure.alone(own));
        }

        Beside with(List<SchoolSummary> schools, Viewpoint viewpoint, boolean showEach) {
            List<SchoolSummary> marked = CouncilSummaries.marked(schools);
            Figures together = CouncilSummaries.sum(marked, period, viewpoint);
            Disclosure.Hidden hidden = disclosure.alone(together);
            return new Beside(
                    marked.size(),
                    CouncilSummaries.asOf(marked),
                    FiguresView.of(together, hidden),
                    hidden.row() || disclosure.alone(own).row()
                            ? null
                            : FiguresView.points(own.sessions(), together.sessions()),
                    showEach ? marked.stream().map(this::one).toList() : List.of());
        }

        private OneSchool one(SchoolSummary school) {
            Figures figures = school.figures(period, Viewpoint.SCHOOL);
            return new OneSchool(
                    school.schoolUrn(), school.asOf().orElse(null), FiguresView.of(figures, disclosure.alone(figures)));
        }
    }
}
