package org.rollcall.licensing.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rollcall.platform.calendar.CompulsorySchoolAge;

/**
 * A person seen by their date of birth. An age is attained at the start of the birthday; who is born on 29 February attains it on
 * 1 March of other years.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1996/56/section/558">Education Act 1996 s.558: who is a child</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1969/46/section/9">Family Law Reform Act 1969 s.9: when an age is attained</a>
 */
public record Child(LocalDate dateOfBirth) {

    public long ageOn(LocalDate day) {
        return ChronoUnit.YEARS.between(dateOfBirth, day);
    }

    /** Whether the person is not over compulsory school age on that day. The school leaving date itself is inside. */
    public boolean isChildOn(LocalDate day) {
        return !day.isAfter(lastDayCompulsorySchoolAge());
    }

    LocalDate lastDayCompulsorySchoolAge() {
        return CompulsorySchoolAge.endsOn(dateOfBirth);
    }
}
