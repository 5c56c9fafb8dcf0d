package org.rollcall.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class DemoRegisterTest {

    private static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);
    private static final Set<String> UNAUTHORISED = Set.of("G", "N", "O", "U");

    @Test
    void the_same_pupil_followed_gives_the_same_export() {
        assertThat(DemoRegister.following(3).marks())
                .isEqualTo(DemoRegister.following(3).marks());
    }

    @Test
    void a_school_of_420_has_420_numbers_and_420_surnames() {
        assertThat(DemoRegister.following(0).roll().lines().skip(1)).hasSize(420);
        assertThat(DemoRegister.following(0).roll().lines().skip(1).map(line -> line.split(",", -1)[0]))
                .doesNotHaveDuplicates();
        assertThat(DemoRegister.following(0).roll().lines().skip(1).map(line -> line.split(",", -1)[1]))
                .doesNotHaveDuplicates();
    }

    @Test
    void only_those_followed_miss_ten_sessions_without_leave() {
        Map<String, Long> missed = DemoRegister.following(1)
                .marks()
                .lines()
                .map(line -> line.split(",", -1))
                .filter(row -> UNAUTHORISED.contains(row[4]))
                .collect(groupingBy(row -> row[1], counting()));

        assertThat(missed.entrySet().stream().filter(pupil -> pupil.getValue() >= 10))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(new DemoPupil(0).name(), new DemoPupil(1).name());
        assertThat(missed.values()).filteredOn(count -> count < 10).allMatch(count -> count <= 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 23, 55, 66, 419})
    void whoever_is_followed_meets_the_threshold_on_Friday_afternoon(int followed) {
        String upn = new DemoPupil(followed).upn();
        Set<SchoolSession> missed = DemoRegister.following(followed)
                .marks()
                .lines()
                .map(line -> line.split(",", -1))
                .filter(row -> row[0].equals(upn) && UNAUTHORISED.contains(row[4]))
                .map(row -> SchoolSession.parse(row[2] + row[3]))
                .collect(toSet());

        assertThat(RollingSchoolWeeks.of(CALENDAR, 10)
                        .firstTime(10, missed)
                        .orElseThrow()
                        .session())
                .hasToString("2026-09-18 PM");
    }

    @Test
    void every_day_of_the_export_is_a_school_day() {
        assertThat(DemoRegister.following(0)
                        .marks()
                        .lines()
                        .skip(1)
                        .map(line -> LocalDate.parse(line.split(",", -1)[2]))
                        .distinct())
                .allMatch(CALENDAR::isSchoolDay);
    }

    @Test
    void a_term_of_a_primary_school_is_more_than_sixty_thousand_marks() {
        assertThat(DemoRegister.following(0).marks().lines().count()).isBetween(55_000L, 70_000L);
    }

    @Test
    void bad_rows_come_on_top_of_the_good_ones() {
        DemoRegister register = DemoRegister.following(0);

        assertThat(register.withBadRows().lines().count())
                .isEqualTo(register.marks().lines().count() + register.badRows());
    }
}
