package org.rollcall.attendance.tracker.school;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.tracker.judging.PupilSessions;
import org.rollcall.attendance.tracker.judging.SchoolTime;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** Where the tracker gets a school and its pupils' marks from. */
public final class TrackedSchools {

    private final Schools schools;
    private final Registers registers;
    private final Settings settings;

    public TrackedSchools(Schools schools, Registers registers, Settings settings) {
        this.schools = schools;
        this.registers = registers;
        this.settings = settings;
    }

    public TrackedSchool on(TenantId tenant, String urn, LocalDate day) {
        return new TrackedSchool(
                tenant,
                urn,
                day,
                SchoolTime.of(schools.calendarOf(tenant, urn)),
                SettingNumbers.on(tenant, settings, day));
    }

    /** The pupil's marks of this school year and the one before, up to the day. */
    public PupilSessions sessions(TrackedSchool school, String pupilId) {
        SchoolYear year = SchoolYear.of(school.on());
        return PupilSessions.of(
                school.time(),
                Stream.of(year.before(), year)
                        .map(each -> registers.marksOf(school.tenant(), new RegisterId(pupilId, school.urn(), each)))
                        .flatMap(Optional::stream),
                school.on());
    }
}
