package org.rollcall.attendance.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.attendance.analysis.figures.CouncilFiguresView;
import org.rollcall.attendance.analysis.figures.CouncilFiguresView.PhaseView;
import org.rollcall.attendance.analysis.figures.CouncilFiguresView.SchoolView;
import org.rollcall.attendance.analysis.figures.Disclosure;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.FiguresView;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;

/** A council's figures from the summaries of its schools. */
final class ReadingCouncil {

    private final Schools schools;
    private final CouncilSummaries summaries;
    private final Seeing seeing;

    ReadingCouncil(Schools schools, CouncilSummaries summaries, Seeing seeing) {
        this.schools = schools;
        this.summaries = summaries;
        this.seeing = seeing;
    }

    CouncilFiguresView figures(Caller caller, AskedPeriod asked, Cursor cursor) {
        List<SchoolSummary> marked = CouncilSummaries.marked(summaries.all(caller.tenant(), asked.year()));
        String period = asked.key().orElse(AskedPeriod.WHOLE_YEAR);
        requireKnown(period, marked);
        Slice<KnownSchool> page = schools.page(caller.tenant(), cursor.after(), cursor.limit());
        Shown shown = new Shown(period, seeing.of(caller), marked);
        return new CouncilFiguresView(
                asked.year().begins(),
                asked.term(),
                CouncilSummaries.asOf(marked),
                marked.size(),
                shown.of(CouncilSummaries.sum(marked, period, Viewpoint.COUNCIL)),
                shown.phases(),
                shown.schools(page.items()),
                page.next());
    }

    private static void requireKnown(String period, List<SchoolSummary> marked) {
        boolean known = marked.isEmpty()
                || marked.stream()
                        .flatMap(school -> Optional.ofNullable(school.made()).stream())
                        .anyMatch(made -> made.of(period).isPresent());
        if (!known) {
            throw new InvalidInput("?term", "No school of the council has a term of this name in that year.");
        }
    }

    /** What a caller is shown of a period. */
    private record Shown(String period, Disclosure disclosure, List<SchoolSummary> marked) {

        FiguresView of(Figures figures) {
            return FiguresView.of(figures, disclosure.alone(figures));
        }

        List<PhaseView> phases() {
            return Arrays.stream(SchoolPhase.values())
                    .map(phase -> phase(
                            phase,
                            marked.stream().filter(school -> school.isOf(phase)).toList()))
                    .filter(phase -> phase.schoolsWithMarks() > 0)
                    .toList();
        }

        private PhaseView phase(SchoolPhase phase, List<SchoolSummary> ofPhase) {
            return new PhaseView(phase, ofPhase.size(), of(CouncilSummaries.sum(ofPhase, period, Viewpoint.COUNCIL)));
        }

        List<SchoolView> schools(List<KnownSchool> page) {
            Map<String, SchoolSummary> byUrn =
                    marked.stream().collect(Collectors.toMap(SchoolSummary::schoolUrn, Function.identity()));
            return page.stream()
                    .map(school -> school(school, Optional.ofNullable(byUrn.get(school.urn()))))
                    .toList();
        }

        private SchoolView school(KnownSchool school, Optional<SchoolSummary> summary) {
            return new SchoolView(
                    school.urn(),
                    school.name(),
                    school.phase(),
                    summary.flatMap(SchoolSummary::asOf).orElse(null),
                    summary.filter(SchoolSummary::outdated).isEmpty(),
                    of(summary.map(known -> known.figures(period, Viewpoint.SCHOOL))
                            .orElse(Figures.NONE)));
        }
    }
}
