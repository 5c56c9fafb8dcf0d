package org.rollcall.attendance.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.analysis.counting.CountingMarks;
import org.rollcall.attendance.analysis.counting.KnownPupilAt;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.SharingSessions;
import org.rollcall.attendance.analysis.counting.SharingSessions.AtSchool;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.register.year.SessionMarks;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.tenancy.TenantId;

/** Reads what a school's figures of one year are made of: its registers, its roll and its calendar. */
final class CountingPupils {

    private final Registers registers;
    private final Roll roll;
    private final Schools schools;

    CountingPupils(Registers registers, Roll roll, Schools schools) {
        this.registers = registers;
        this.roll = roll;
        this.schools = schools;
    }

    CountedSchool at(TenantId tenant, String urn, SchoolYear year) {
        KnownSchool school = schools.known(tenant, urn);
        return new CountedSchool(school, new Counting(tenant, school, year).pupils());
    }

    boolean anybodyMarked(TenantId tenant, String urn, SchoolYear year) {
        try (var marks = registers.ofSchool(tenant, urn, year)) {
            return marks.findAny().isPresent();
        }
    }

    /** A school as it is known now, and everybody with a register in the year. */
    record CountedSchool(KnownSchool school, List<PupilYear> pupils) {}

    /** One reading. */
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
