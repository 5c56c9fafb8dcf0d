package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The summaries of all of a council's schools that have marks of a year: a few lines each, and never a register. */
final class CouncilSummaries {

    private static final int PAGE = 200;

    private final Aggregates<SchoolSummary> summaries;

    CouncilSummaries(Aggregates<SchoolSummary> summaries) {
        this.summaries = summaries;
    }

    /** By the schools' numbers. */
    List<SchoolSummary> all(TenantId tenant, SchoolYear year) {
        return Slice.all(after -> page(tenant, year, after)).map(Stored::value).toList();
    }

    private Slice<Stored<SchoolSummary>> page(TenantId tenant, SchoolYear year, @Nullable String after) {
        return summaries.slice(tenant, Map.of(SummaryTypes.YEAR, year.begins()), after, PAGE);
    }

    /** Those of which some mark counts. */
    static List<SchoolSummary> marked(List<SchoolSummary> schools) {
        return schools.stream().filter(school -> school.asOf().isPresent()).toList();
    }

    /** The day that the marks of all of these schools have reached; null when no mark counts. */
    static @Nullable LocalDate asOf(List<SchoolSummary> marked) {
        return marked.stream()
                .flatMap(school -> school.asOf().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Figures of some schools together. */
    static Figures sum(List<SchoolSummary> schools, String period, Viewpoint viewpoint) {
        return schools.stream().map(school -> school.figures(period, viewpoint)).reduce(Figures.NONE, Figures::plus);
    }
}
