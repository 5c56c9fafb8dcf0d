package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.figures.By;
import org.rollcall.attendance.analysis.figures.Disclosure;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.FiguresView;
import org.rollcall.attendance.analysis.figures.Grouping;
import org.rollcall.attendance.analysis.figures.SchoolFiguresView;
import org.rollcall.attendance.analysis.figures.SchoolFiguresView.GroupView;
import org.rollcall.attendance.analysis.figures.Table;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.analysis.period.PeriodView;
import org.rollcall.attendance.analysis.period.YearPlan;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;

/** One school's figures for a caller. What is asked for most stands ready; other periods are worked out from a few pages of pupils. */
final class ReadingFigures {

    private final Schools schools;
    private final CurrentFigures current;
    private final Aggregates<SchoolTables> tables;
    private final PupilPages pages;
    private final Seeing seeing;

    ReadingFigures(
            Schools schools, CurrentFigures current, Aggregates<SchoolTables> tables, PupilPages pages, Seeing seeing) {
        this.schools = schools;
        this.current = current;
        this.tables = tables;
        this.pages = pages;
        this.seeing = seeing;
    }

    SchoolFiguresView figures(Caller caller, String urn, By by, AskedPeriod asked) {
        schools.requireFor(caller, urn);
        TenantId tenant = caller.tenant();
        KnownSchool school = schools.known(tenant, urn);
        Optional<SchoolSummary> summary = current.of(tenant, school, asked.year());
        Optional<SchoolTables> ready =
                summary.flatMap(known -> tables.find(tenant, known.id())).map(Stored::value);
        YearPlan plan = ready.map(SchoolTables::plan).orElseGet(() -> YearPlan.of(school.calendar(), asked.year()));
        Period days = asked.daysAt(plan, ready.map(SchoolTables::asOf).orElse(null));
        Divided divided = new Divided(tenant, urn, asked, days, ready.orElse(null));
        return view(caller, divided, by, summary.filter(SchoolSummary::outdated).isEmpty());
    }

    private SchoolFiguresView view(Caller caller, Divided divided, By by, boolean upToDate) {
        Disclosure disclosure = seeing.of(caller);
        Figures whole = divided.by(By.SCHOOL).getOrDefault(Grouping.WHOLE, Figures.NONE);
        return new SchoolFiguresView(
                divided.urn(),
                PeriodView.of(divided.asked(), divided.days()),
                divided.asOf(),
                upToDate,
                FiguresView.of(whole, disclosure.alone(whole)),
                by,
                by == By.SCHOOL ? List.of() : rows(seeing.of(caller, by), by, divided.by(by), whole));
    }

    private static List<GroupView> rows(Disclosure disclosure, By by, Map<String, Figures> groups, Figures whole) {
        List<Figures> figures = List.copyOf(groups.values());
        List<Disclosure.Hidden> hidden = disclosure.of(by, figures, whole);
        List<GroupView> rows = new ArrayList<>();
        for (String group : groups.keySet()) {
            int row = rows.size();
            rows.add(new GroupView(group, FiguresView.of(figures.get(row), hidden.get(row))));
        }
        return rows;
    }

    /** A school's figures in a period, in any division. */
    private final class Divided {

        private final TenantId tenant;
        private final String urn;
        private final AskedPeriod asked;
        private final Period days;
        private final @Nullable SchoolTables ready;
        private @Nullable List<PupilYear> read;

        Divided(TenantId tenant, String urn, AskedPeriod asked, Period days, @Nullable SchoolTables ready) {
            this.tenant = tenant;
            this.urn = urn;
            this.asked = asked;
            this.days = days;
            this.ready = ready;
        }

        String urn() {
            return urn;
        }

        AskedPeriod asked() {
            return asked;
        }

        Period days() {
            return days;
        }

        @Nullable LocalDate asOf() {
            return ready == null ? null : ready.asOf();
        }

        Map<String, Figures> by(By by) {
            SchoolTables kept = ready;
            if (kept == null) {
                return new LinkedHashMap<>();
            }
            return asked.key()
                    .flatMap(period -> kept.of(period, by))
                    .orElseGet(() -> Table.of(by, Viewpoint.SCHOOL, asked.year(), days, pupils()));
        }

        private List<PupilYear> pupils() {
            List<PupilYear> known = read;
            if (known == null) {
                known = pages.pupils(tenant, urn, asked.year());
                read = known;
            }
            return known;
        }
    }
}
