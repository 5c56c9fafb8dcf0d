package org.rollcall.attendance.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.CountingMarks;
import org.rollcall.attendance.analysis.counting.KnownPupilAt;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.SharingSessions;
import org.rollcall.attendance.analysis.counting.SharingSessions.AtSchool;
import org.rollcall.attendance.analysis.period.YearPlan;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.RegisterId;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.SchoolYear;
import org.rollcall.attendance.register.SessionMarks;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
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

    private final Registers registers;
    private final Roll roll;
    private final Schools schools;
    private final PupilPages pages;
    private final Aggregates<SchoolTables> tables;
    private final OutdatedFigures outdated;
    private final Clock clock;

    MakingFigures(
            Registers registers,
            Roll roll,
            Schools schools,
            PupilPages pages,
            Aggregates<SchoolTables> tables,
            OutdatedFigures outdated,
            Clock clock) {
        this.registers = registers;
        this.roll = roll;
        this.schools = schools;
        this.pages = pages;
        this.tables = tables;
        this.outdated = outdated;
        this.clock = clock;
    }

    static String basisOf(SchoolCalendar calendar) {
        return Ids.from("calendar", calendar.toString());
    }

    /** The summary's next value; the pages and tables are written on the way, each over what was there before the registers were read. */
    Change<SchoolSummary> make(Stored<SchoolSummary> summary) {
        SchoolSummary school = summary.value();
        TenantId tenant = summary.tenant();
        List<Stored<PupilPage>> pagesBefore = pages.read(tenant, school.schoolUrn(), school.year());
        @Nullable Stored<SchoolTables> tablesBefore = tables.find(tenant, summary.id()).orElse(null);
        KnownSchool known = schools.known(tenant, school.schoolUrn());
        List<PupilYear> pupils = new Counting(tenant, known, school.year()).pupils();
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

    /** Reads what the figures are made of. */
    private final class Counting {

        private final TenantId tenant;
        private final KnownSchool school;
        private final SchoolYear year;
        private final Map<String, SchoolCalendar> calendars = new HashMap<>();

        Counting(TenantId tenant, KnownSchool school, SchoolYear year) {
            this.tenant = tenant;
            this.school = school;
            this.year = year;
            calendars.put(school.urn(), school.calendar());
        }

        List<PupilYear> pupils() {
            Map<String, KnownPupil> known = roll.everybodyAt(tenant, school.urn()).values().stream()
                    .collect(Collectors.toMap(KnownPupil::id, Function.identity()));
            try (Stream<SessionMarks> all = registers.ofSchool(tenant, school.urn(), year)) {
                return all.flatMap(marks -> Optional.ofNullable(known.get(marks.pupilId())).stream()
                                .map(pupil -> count(pupil, marks)))
                        .toList();
            }
        }

        private PupilYear count(KnownPupil pupil, SessionMarks marks) {
            KnownPupilAt here = new KnownPupilAt(pupil, school.urn());
            PupilYear counted = count(here, marks);
            List<AtSchool> all = Stream.concat(
                            Stream.of(here.withLetters(counted.letters())),
                            here.otherSchools(year).stream().flatMap(urn -> at(pupil, urn).stream()))
                    .toList();
            return counted.sharedAs(SharingSessions.at(school.urn(), all));
        }

        private Optional<AtSchool> at(KnownPupil pupil, String urn) {
            KnownPupilAt there = new KnownPupilAt(pupil, urn);
            return registers
                    .marksOf(tenant, new RegisterId(pupil.id(), urn, year))
                    .map(marks -> there.withLetters(count(there, marks).letters()));
        }

        private PupilYear count(KnownPupilAt pupil, SessionMarks marks) {
            SchoolCalendar calendar = calendars.computeIfAbsent(pupil.urn(), urn -> schools.calendarOf(tenant, urn));
            return new CountingMarks(year, calendar::isSession).count(pupil, marks.sessions());
        }
    }
}
