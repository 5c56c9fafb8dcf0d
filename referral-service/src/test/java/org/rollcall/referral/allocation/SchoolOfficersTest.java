package org.rollcall.referral.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.SchoolUrn;

class SchoolOfficersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final SchoolOfficers school = SchoolOfficers.of(new SchoolUrn("142101"))
            .name(Part.NAMED, "ann", LocalDate.of(2026, 9, 1), TODAY)
            .name(Part.DEPUTY, "dan", LocalDate.of(2026, 9, 1), TODAY)
            .cover(new Cover("C1", "cat", LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 2), Cover.Reason.LEAVE));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-08-31,",
        "2026-09-01, ann",
        "2026-09-27, ann",
        "2026-09-28, cat",
        "2026-10-02, cat",
        "2026-10-03, ann",
    })
    void whoever_covers_is_on_duty_from_the_first_day_to_the_last(LocalDate day, String officer) {
        assertThat(school.onDuty(day).orElse(null)).isEqualTo(officer);
    }

    @Test
    void whoever_is_named_next_ends_the_one_before_on_the_day_before() {
        SchoolOfficers changed = school.name(Part.NAMED, "eve", LocalDate.of(2026, 10, 12), TODAY);

        assertThat(changed.onDuty(LocalDate.of(2026, 10, 11))).hasValue("ann");
        assertThat(changed.onDuty(LocalDate.of(2026, 10, 12))).hasValue("eve");
        assertThat(changed.holds(Part.DEPUTY, LocalDate.of(2026, 10, 12))).hasValue("dan");
    }

    @Test
    void a_plan_that_has_not_begun_can_be_replaced_and_there_is_one_at_a_time() {
        LocalDate october = LocalDate.of(2026, 10, 12);
        SchoolOfficers changed =
                school.name(Part.NAMED, "eve", october, TODAY).name(Part.NAMED, "fay", october.minusDays(2), TODAY);

        for (LocalDate day = TODAY; day.isBefore(october.plusWeeks(2)); day = day.plusDays(1)) {
            LocalDate on = day;
            assertThat(changed.terms())
                    .filteredOn(term -> term.part() == Part.NAMED && term.holds(on))
                    .hasSize(1);
        }
        assertThat(changed.onDuty(october)).hasValue("fay");
        assertThat(changed.terms()).hasSize(4);
    }

    @ParameterizedTest(name = "named from {0}: refused is {1}")
    @CsvSource({"2026-09-20, true", "2026-09-21, false"})
    void who_had_the_school_in_the_past_is_not_written_over(LocalDate from, boolean refused) {
        if (refused) {
            assertThat(guards(() -> school.name(Part.NAMED, "eve", from, TODAY)))
                    .containsExactly("HISTORY_STANDS");
        } else {
            assertThat(school.name(Part.NAMED, "eve", from, TODAY).onDuty(from)).hasValue("eve");
        }
    }

    @ParameterizedTest(name = "a cover from {0} to {1}: refused is {2}")
    @CsvSource({
        "2026-09-21, 2026-09-27, false",
        "2026-09-21, 2026-09-28, true",
        "2026-10-02, 2026-10-09, true",
        "2026-10-03, 2026-10-09, false",
    })
    void nobody_covers_twice_on_one_day(LocalDate from, LocalDate to, boolean refused) {
        Cover second = new Cover("C2", "gus", from, to, Cover.Reason.SICKNESS);
        if (refused) {
            assertThat(guards(() -> school.cover(second))).containsExactly("COVERED_ALREADY");
        } else {
            assertThat(school.cover(second).onDuty(from)).hasValue("gus");
        }
    }

    @Test
    void a_cover_ends_early_but_not_in_the_past() {
        LocalDate running = LocalDate.of(2026, 9, 30);

        assertThat(school.endCover("C1", running.minusDays(1), running).onDuty(running))
                .hasValue("ann");
        assertThat(guards(() -> school.endCover("C1", running.minusDays(2), running)))
                .containsExactly("HISTORY_STANDS");
        assertThat(guards(() -> school.endCover("C1", LocalDate.of(2026, 10, 3), running)))
                .containsExactly("HISTORY_STANDS");
        assertThat(school.endCover("C1", LocalDate.of(2026, 9, 27), TODAY).onDuty(LocalDate.of(2026, 9, 28)))
                .hasValue("ann");
    }

    @Test
    void everybody_who_answers_covers_the_school() {
        assertThat(school.covering(TODAY)).containsExactly("ann", "dan");
        assertThat(school.covering(LocalDate.of(2026, 9, 28))).containsExactly("ann", "cat", "dan");
        assertThat(school.vacate(Part.NAMED, TODAY, TODAY).covering(TODAY)).containsExactly("dan");
        assertThat(school.countsOn("cat", LocalDate.of(2026, 10, 2))).isTrue();
        assertThat(school.countsOn("cat", LocalDate.of(2026, 10, 3))).isFalse();
        assertThat(school.vacate(Part.NAMED, TODAY, TODAY).countsOn("ann", TODAY))
                .isFalse();
    }

    private static List<String> guards(Runnable step) {
        var refused = new ArrayList<String>();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .satisfies(why -> why.guards().stream().map(FailingGuard::code).forEach(refused::add));
        return refused;
    }
}
