package org.rollcall.attendance.age;

import java.time.LocalDate;
import org.rollcall.platform.rules.InvalidInput;

/** The days on which a child whose age anybody asks for can have been born. */
final class BirthDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private BirthDay() {}

    static LocalDate of(LocalDate dob) {
        if (dob.getYear() < FIRST_YEAR || dob.getYear() > LAST_YEAR) {
            throw new InvalidInput("/dob", "must be a birth date from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return dob;
    }
}
