package org.rollcall.attendance.returns.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class SchoolStageTest {

    private static final String URN = "142101";
    private static final LocalDate JOINED = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "year {0}, taught from {1} to {2}: youngest {3}, oldest {4}")
    @CsvSource({
        "R, 0, 6, true, false",
        "1, 0, 6, false, false",
        "6, 0, 6, false, true",
        "N1, -2, 6, true, false",
        "N2, -2, 6, false, false",
        "N2, -1, 6, true, false",
        "11, 7, 11, false, true"
    })
    void the_classes_are_those_that_the_school_teaches(
            String year, int lowest, int highest, boolean youngest, boolean oldest) {
        SchoolStage stage = stage(year, lowest, highest);

        assertThat(stage.inYoungestClass(JOINED)).isEqualTo(youngest);
        assertThat(stage.inOldestClass(JOINED)).isEqualTo(oldest);
    }

    @ParameterizedTest(name = "joined on {0}: {1}")
    @CsvSource({"2026-08-31, true", "2026-09-01, true", "2026-09-03, true", "2026-09-04, false", "2027-01-05, false"})
    void the_intake_joins_up_to_the_first_day_on_which_the_school_meets(LocalDate joined, boolean intake) {
        assertThat(stage("R", 0, 6).beginsWithTheSchoolYear(joined)).isEqualTo(intake);
    }

    @ParameterizedTest(name = "left on {0}: {1}")
    @CsvSource({
        "2027-07-20, false",
        "2027-07-21, true",
        "2027-08-31, true",
        "2027-09-01, false",
        "2027-12-31, false",
        "2028-07-21, false"
    })
    void leavers_leave_from_the_last_day_on_which_the_school_meets_up_to_the_summers_end(
            LocalDate left, boolean leaver) {
        assertThat(stage("6", 0, 6).atOrAfterEndOfLastTerm(left)).isEqualTo(leaver);
    }

    private static SchoolStage stage(String year, int lowest, int highest) {
        SchoolCalendar calendar =
                JsonMapper.builder().build().treeToValue(Vectors.calendar("CAL-M"), SchoolCalendar.class);
        return new SchoolStage(
                new KnownSchool(
                        URN,
                        "Larkfield",
                        SchoolPhase.PRIMARY,
                        SchoolType.MAINTAINED,
                        null,
                        false,
                        lowest,
                        highest,
                        30,
                        null,
                        null,
                        calendar),
                new KnownPupil(
                        new TenantId("northmoor"),
                        "p-1",
                        new Upn(TestUpns.upn(1)),
                        new PersonName("Ashdown", "Robin"),
                        new BirthDate(LocalDate.of(2022, 5, 4)),
                        List.of(new Enrolment(URN, new YearGroup(year), JOINED, null)),
                        Details.UNKNOWN,
                        Home.UNKNOWN,
                        Circumstances.NONE));
    }
}
