package org.rollcall.attendance.pupil.person;

import java.time.LocalDate;

/** The day a person was born: personal, so never on a topic nor in a log. */
public record BirthDate(LocalDate day) {

    @Override
    public String toString() {
        return "BirthDate[personal]";
    }
}
