package org.rollcall.licensing.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {

    @ParameterizedTest
    @CsvSource({
        "2013-11-20, 2026-11-19, 12",
        "2013-11-20, 2026-11-20, 13", // from the start of the birthday
        "2012-02-29, 2026-02-28, 13", // born on 29 February: 1 March in other years
        "2012-02-29, 2026-03-01, 14",
        "2012-02-29, 2028-02-29, 16",
    })
    void an_age_is_attained_on_the_birthday(LocalDate born, LocalDate day, long age) {
        assertThat(new Child(born).ageOn(day)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"2010-02-01, 2026-06-26, true", "2010-02-01, 2026-06-27, false", "2010-09-01, 2026-09-02, true"})
    void childhood_ends_with_the_school_leaving_date_and_not_with_an_age(LocalDate born, LocalDate day, boolean child) {
        assertThat(new Child(born).isChildOn(day)).isEqualTo(child);
    }
}
