package org.rollcall.attendance.coding.check.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rollcall.attendance.coding.doubt.Child.child;
import static org.rollcall.attendance.coding.doubt.Child.scope;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Child;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolCheck;

class SchoolChecksTest {

    @Test
    void a_blank_session_of_one_pupil_is_that_pupils_and_one_of_all_is_the_schools() {
        List<Doubt> doubts = found(
                new MissingMark(),
                child("a").each("2026-09-14", "2026-09-18", "/,\\"),
                child("b").each("2026-09-14", "2026-09-17", "/,\\").on("2026-09-18", ",\\"));
        assertThat(doubts).extracting(Doubt::pupilId, Doubt::group).containsExactly(tuple("b", null));

        List<Doubt> silent = found(
                new MissingMark(),
                child("a").each("2026-09-14", "2026-09-17", "/,\\"),
                child("b").each("2026-09-14", "2026-09-17", "/,\\"));
        assertThat(silent).singleElement().satisfies(doubt -> {
            assertThat(doubt.group()).isEqualTo("the whole school");
            assertThat(doubt.sessions()).hasToString("[2026-09-18 AM, 2026-09-18 PM]");
        });
    }

    @ParameterizedTest(name = "on roll from {0} to {1}: {2} blank")
    @CsvSource({
        "2026-09-17, 2026-12-18, 4",
        "2026-09-19, 2026-12-18, 0",
        "2026-01-01, 2026-09-13, 0",
        "2026-01-01, 2026-09-14, 2",
    })
    void nobody_needs_a_mark_before_joining_or_after_leaving(String from, String until, int blank) {
        List<Doubt> doubts = found(
                new MissingMark(),
                child("a").each("2026-09-14", "2026-09-18", "/,\\"),
                child("b").onRoll(from, until));

        assertThat(doubts.stream().mapToInt(doubt -> doubt.sessions().size()).sum())
                .isEqualTo(blank);
    }

    @Test
    void today_is_not_missing_yet() {
        List<CheckedPupil> pupils =
                List.of(child("a").each("2026-09-14", "2026-09-17", "/,\\").checked());

        assertThat(new MissingMark().doubts(pupils, scope(Child.WEEK, "2026-09-18")))
                .isEmpty();
        assertThat(new MissingMark().doubts(pupils, scope(Child.WEEK, "2026-09-19")))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} of {1} pupils with C: {2}")
    @CsvSource({"1, 20, false", "2, 20, true", "1, 19, true", "4, 4, false"})
    void leave_of_more_than_a_twentieth_of_the_school(int onLeave, int all, boolean doubted) {
        assertThat(found(new LeaveBlanket(), all, n -> child("p" + n).on("2026-09-14", n < onLeave ? "C,C" : "/,\\")))
                .hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} of {1} changed on {2}: {3}")
    @CsvSource({
        "2, 10, 2026-09-18T09:00:00Z, false", // a fifth is not more than a fifth
        "3, 10, 2026-09-18T09:00:00Z, true", // the fourth school day after
        "3, 10, 2026-09-17T22:59:59Z, false", // still the third, in England
        "3, 10, 2026-09-17T23:00:00Z, true", // midnight in English summer
        "3, 4, 2026-09-18T09:00:00Z, false", // too small a class to compare
    })
    void more_than_a_fifth_of_a_class_changed_after_three_school_days(
            int changed, int all, String at, boolean doubted) {
        List<Doubt> doubts = found(
                new ChangedLate(),
                all,
                n -> n < changed
                        ? child("p" + n).in("3", "3A").corrected("2026-09-14AM", "N", "/", at, "Seen in class")
                        : child("p" + n).in("3", "3A").on("2026-09-14", "/,\\"));

        assertThat(doubts).hasSize(doubted ? 1 : 0).allSatisfy(doubt -> assertThat(doubt.group())
                .isEqualTo("class 3A"));
    }

    @Test
    void where_the_school_names_no_classes_the_year_group_stands_in() {
        assertThat(found(new ChangedLate(), 6, n -> child("p" + n)
                        .in("3", null)
                        .corrected("2026-09-14AM", "N", "/", "2026-09-21T07:00:00Z", "Seen")))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.group()).isEqualTo("year 3"));
    }

    @ParameterizedTest(name = "{0} of {1} have {2}: {3}")
    @CsvSource({
        "9, 10, B, true",
        "8, 10, B, false",
        "10, 10, /, false",
        "10, 10, Y4, false",
        "5, 5, I, true",
        "4, 4, I, false",
    })
    void one_code_for_nearly_all_of_a_year(int same, int all, String code, boolean doubted) {
        assertThat(found(new SameCodeForYear(), all, n -> child("p" + n)
                        .in("7", null)
                        .on("2026-09-14", (n < same ? code : "/") + ",")))
                .hasSize(doubted ? 1 : 0);
    }

    @Test
    void a_closed_site_with_somebody_present_contradicts_itself() {
        assertThat(found(
                        new ClosureWhileOpen(),
                        child("a").on("2026-09-14", "Y4,Y4"),
                        child("b").on("2026-09-14", "/,Y4")))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.sessions()).hasToString("[2026-09-14 AM]"));
        assertThat(found(
                        new ClosureWhileOpen(),
                        child("a").on("2026-09-14", "Y4,Y4"),
                        child("b").on("2026-09-14", "I,I")))
                .isEmpty();
    }

    @Test
    void a_closed_part_is_held_against_the_class_and_not_the_school() {
        Child closed = child("a").in("3", "3A").on("2026-09-14", "Y3,");

        assertThat(found(
                        new ClosureWhileOpen(), closed, child("b").in("3", "3A").on("2026-09-14", "/,")))
                .hasSize(1);
        assertThat(found(
                        new ClosureWhileOpen(), closed, child("b").in("3", "3B").on("2026-09-14", "/,")))
                .isEmpty();
    }

    private static List<Doubt> found(SchoolCheck check, Child... children) {
        return check.doubts(List.of(children).stream().map(Child::checked).toList(), scope())
                .toList();
    }

    private static List<Doubt> found(SchoolCheck check, int all, IntFunction<Child> child) {
        return found(check, IntStream.range(0, all).mapToObj(child).toArray(Child[]::new));
    }
}
