package org.rollcall.attendance.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.CountingPupils.CountedSchool;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.period.YearPlan;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Makes a school's figures of one year from its registers, its roll and its calendar. */
final class MakingFigures {

    private static final Actor WORKER = Actor.system("figures");

    private final CountingPupils counting;
    private final PupilPages pages;
    private final Aggregates<SchoolTables> tables;
    private final OutdatedFigures outdated;
    private final Clock clock;

    MakingFigures(
            CountingPupils counting,
            PupilPages pages,
            Aggregates<SchoolTables> tables,
            OutdatedFigures outdated,
            Clock clock) {
        this.counting = counting;
        this.pages = pages;
        this.tables = tables;
        this.outdated = outdated;
        this.clock = clock;
    }

    static String basisOf(SchoolCalendar calendar) {
        return Ids.from("calendar", calendar.toString());
    }

    boolean hasMarks(TenantId tenant, String urn, SchoolYear year) {
        return counting.anybodyMarked(tenant, urn, year);
    }

    /** The summary's next value; the pages and tables are written on the way, each over what was there before the registers were read. */
    Change<SchoolSummary> make(Stored<SchoolSummary> summary) {
        SchoolSummary school = summary.value();
        TenantId tenant = summary.tenant();
        List<Stored<PupilPage>> pagesBefore = pages.read(tenant, school.schoolUrn(), school.year());
        @Nullable Stored<SchoolTables> tablesBefore = tables.find(tenant, summary.id()).orElse(null);
        CountedSchool counted = counting.at(tenant, school.schoolUrn(), school.year());
        KnownSchool known = counted.school();
        List<PupilYear> pupils = counted.pupils();
        MadeFigures made = new MadeFigures(school.year(), YearPlan.of(known.calendar(), school.year()), pupils);
        int count = PupilPage.pagesFor(pupils.size(), school.pages());
        tellOtherSchools(tenant, school.year(), PupilPages.pupilsOn(pagesBefore), pupils);
        pages.write(summary, pagesBefore, pupils, count, WORKER);
        write(
                summary,
                tablesBefore,
                made.tables(school.schoolUrn(), summary.version().value()));
        return school.made(lines(known, made), pupils.size(), count);
    }

    private SchoolSummary.Made lines(KnownSchool school, MadeFigures made) {
        return new SchoolSummary.Made(
                LocalDate.now(clock),
                clock.instant(),
                basisOf(school.calendar()),
                school.phase(),
                made.asOf(),
                made.periods(),
                made.weeks());
    }

    private void write(Stored<SchoolSummary> summary, @Nullable Stored<SchoolTables> before, SchoolTables now) {
        if (before == null) {
            tables.create(summary.tenant(), summary.id(), Change.of(now), WORKER);
        } else {
            tables.save(before, Change.of(now), WORKER);
        }
    }

    /** Where a pupil of several schools has other sessions here than before, the other schools' parts of the council's figures change. */
    private void tellOtherSchools(TenantId tenant, SchoolYear year, List<PupilYear> before, List<PupilYear> now) {
        Map<String, PupilYear> known =
                before.stream().collect(Collectors.toMap(PupilYear::pupilId, Function.identity()));
        Set<String> others = new HashSet<>();
        now.stream()
                .filter(pupil -> pupil.shared() != null)
                .filter(pupil -> Optional.ofNullable(known.get(pupil.pupilId()))
                        .filter(same -> same.letters().equals(pupil.letters()))
                        .isEmpty())
                .forEach(pupil -> others.addAll(pupil.otherSchools()));
        others.forEach(urn -> outdated.say(tenant, urn, year, WORKER));
    }
}
