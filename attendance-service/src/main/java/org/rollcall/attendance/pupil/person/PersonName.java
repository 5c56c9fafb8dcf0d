package org.rollcall.attendance.pupil.person;

/** A person's name as the school keeps it: personal, so never on a topic nor in a log. */
public record PersonName(String surname, String forename) {

    @Override
    public String toString() {
        return "PersonName[personal]";
    }
}
