package org.rollcall.attendance.coding.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.coding.doubt.Child.child;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Child;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.SchoolCheck;
import org.rollcall.platform.rules.Basis;

class ChecksTest {

    @Test
    void every_check_is_made_by_one_class_that_names_its_provision() {
        List<Object> all = Stream.<Object>concat(Checks.OF_PUPILS.stream(), Checks.OF_SCHOOLS.stream())
                .toList();

        assertThat(Stream.concat(
                        Checks.OF_PUPILS.stream().map(PupilCheck::check),
                        Checks.OF_SCHOOLS.stream().map(SchoolCheck::check)))
                .containsExactlyInAnyOrder(Check.values());
        assertThat(all).allSatisfy(check -> assertThat(Basis.of(check.getClass()))
                .as(check.getClass().getSimpleName())
                .isNotEmpty());
    }

    @Test
    void a_clean_week_raises_no_doubt() {
        List<CheckedPupil> pupils = Stream.of("a", "b", "c", "d", "e", "f")
                .map(id -> child(id)
                        .in("3", "3A")
                        .each("2026-09-14", "2026-09-18", "/,\\")
                        .checked())
                .toList();

        assertThat(Checks.doubts(pupils, Child.scope())).isEmpty();
    }

    @Test
    void the_same_doubt_has_the_same_key_and_another_has_another() {
        List<CheckedPupil> pupils = List.of(
                child("a").each("2026-09-14", "2026-09-18", "V,O").checked(),
                child("b").each("2026-09-14", "2026-09-18", "V,O").checked());

        List<String> keys =
                Checks.doubts(pupils, Child.scope()).stream().map(Doubt::key).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Checks.doubts(pupils, Child.scope())).extracting(Doubt::key).isEqualTo(keys);
    }

    @Test
    void every_number_that_a_council_may_set_has_its_standard_within_its_bounds() {
        assertThat(Arrays.asList(CodingNumber.values())).allSatisfy(number -> {
            assertThat(number.standard()).isBetween(number.least(), number.most());
            assertThat(number.meaning()).isNotBlank();
            assertThat(number.key()).startsWith("coding.");
        });
    }
}
