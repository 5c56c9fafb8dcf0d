package org.rollcall.attendance.returns.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.register.year.SessionMarks;
import org.rollcall.attendance.returns.OpeningReturns;
import org.rollcall.attendance.returns.absence.AttendanceReturn;
import org.rollcall.attendance.returns.absence.ContinuousAbsence;
import org.rollcall.attendance.returns.absence.ReadingMarks;
import org.rollcall.attendance.returns.absence.SicknessReturn;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Finds in a school's registers the returns that are owed. Ten days of unauthorised absence are twenty sessions, so only pupils who
 * crossed the national threshold can have them; illness is looked for in every register, once a week.
 */
final class WatchingSchools {

    private static final Actor WORKER = Actor.system("returns");
    private static final int PAGE = 200;

    private final Registers registers;
    private final Roll roll;
    private final Schools schools;
    private final ReadingMarks marks;
    private final OpeningReturns opening;

    WatchingSchools(Registers registers, Roll roll, Schools schools, ReadingMarks marks, OpeningReturns opening) {
        this.registers = registers;
        this.roll = roll;
        this.schools = schools;
        this.marks = marks;
        this.opening = opening;
    }

    Change<SchoolWatch> look(Stored<SchoolWatch> watch, LocalDate today) {
        KnownSchool school = schools.known(watch.tenant(), watch.id());
        SchoolYear year = SchoolYear.of(today);
        Stream.of(year.before(), year)
                .flatMap(one -> flagged(watch.tenant(), school.urn(), one))
                .distinct()
                .toList()
                .forEach(pupil -> absence(watch, school, pupil, today));
        if (watch.value().readsEveryRegisterOn(today)) {
            registers
                    .ofSchool(watch.tenant(), school.urn(), year)
                    .filter(register -> enough(ReadingMarks.sessionsOfIllness(register)))
                    .toList()
                    .forEach(register -> sickness(watch, school, register));
        }
        return watch.value().lookedAt(today);
    }

    private Stream<String> flagged(TenantId tenant, String urn, SchoolYear year) {
        return Slice.all(after -> registers.flaggedPupils(tenant, year, urn, after, PAGE));
    }

    private void absence(Stored<SchoolWatch> watch, KnownSchool school, String pupilId, LocalDate today) {
        roll.find(watch.tenant(), pupilId).ifPresent(pupil -> {
            List<ContinuousAbsence.Run> runs = AttendanceReturn.TEN_DAYS.runs(
                    marks.upTo(watch.tenant(), pupilId, school.urn(), school.calendar(), today));
            runs.stream()
                    .filter(run -> pupil.stayOn(school.urn(), run.reached()).isPresent())
                    .map(run -> new Occasion.Absence(run.from(), run.reached(), true))
                    .filter(absence ->
                            watch.value().stillOwedWhenBegun(absence.on().plusMonths(1)))
                    .forEach(absence -> opening.heardOf(watch.tenant(), school, pupil, absence, WORKER));
        });
    }

    private void sickness(Stored<SchoolWatch> watch, KnownSchool school, SessionMarks register) {
        List<LocalDate> illDays = register.sessions()
                .filter(entry -> entry.getValue().code().equals("I"))
                .map(entry -> entry.getKey().date())
                .toList();
        LocalDate fifteenth = illDays.get(SicknessReturn.SESSIONS - 1);
        if (watch.value().stillOwedWhenBegun(fifteenth)) {
            roll.find(watch.tenant(), register.pupilId())
                    .ifPresent(pupil -> open(watch.tenant(), school, pupil, illDays.getFirst(), fifteenth, illDays));
        }
    }

    private void open(
            TenantId tenant,
            KnownSchool school,
            KnownPupil pupil,
            LocalDate from,
            LocalDate on,
            List<LocalDate> sessions) {
        BigDecimal days = SicknessReturn.days(sessions.size(), BigDecimal.ZERO);
        opening.heardOf(tenant, school, pupil, new Occasion.Sickness(from, on, days), WORKER);
    }

    private static boolean enough(int sessions) {
        return sessions >= SicknessReturn.SESSIONS;
    }
}
