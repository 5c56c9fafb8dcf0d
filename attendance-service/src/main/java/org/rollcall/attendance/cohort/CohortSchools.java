package org.rollcall.attendance.cohort;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.cohort.list.CohortPupil;
import org.rollcall.attendance.cohort.list.CohortSchool;
import org.rollcall.attendance.cohort.list.Departure;
import org.rollcall.attendance.cohort.list.SicknessNotice;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.tracker.SupportGiven;
import org.rollcall.attendance.tracker.judging.AbsencePicture;
import org.rollcall.attendance.tracker.judging.PupilSessions;
import org.rollcall.attendance.tracker.judging.SchoolTime;
import org.rollcall.platform.tenancy.TenantId;

/** Where the lists get what they are made of. */
final class CohortSchools {

    private final Schools schools;
    private final Registers registers;
    private final SupportGiven support;
    private final RollNews news;

    CohortSchools(Schools schools, Registers registers, SupportGiven support, RollNews news) {
        this.schools = schools;
        this.registers = registers;
        this.support = support;
        this.news = news;
    }

    CohortSchool on(TenantId tenant, String urn, LocalDate day) {
        LocalDate yearBegan = SchoolYear.of(day).firstDay();
        return new CohortSchool(
                tenant,
                urn,
                day,
                SchoolTime.of(schools.calendarOf(tenant, urn)),
                news.departures(tenant, urn, yearBegan, day).stream()
                        .collect(Collectors.groupingBy(Departure::pupilId)),
                news.sickness(tenant, urn, yearBegan, day).stream()
                        .collect(Collectors.groupingBy(SicknessNotice::pupilId)));
    }

    CohortPupil pupil(CohortSchool school, KnownPupil pupil) {
        return new CohortPupil(
                pupil,
                school,
                new Once<>(() -> absence(school, pupil.id())),
                new Once<>(() -> support.on(school.tenant(), pupil.id(), school.urn(), school.on())));
    }

    private AbsencePicture absence(CohortSchool school, String pupilId) {
        SchoolYear year = SchoolYear.of(school.on());
        return new AbsencePicture(PupilSessions.of(
                school.time(),
                Stream.of(year.before(), year)
                        .map(each -> registers.marksOf(school.tenant(), new RegisterId(pupilId, school.urn(), each)))
                        .flatMap(Optional::stream),
                school.on()));
    }
}
