package org.rollcall.attendance.calendar;

import org.jspecify.annotations.Nullable;

/** Whose term dates they are: the council's, or what one school does otherwise. */
record CalendarOwner(String value) {

    static final CalendarOwner COUNCIL = new CalendarOwner("COUNCIL");

    static CalendarOwner school(String urn) {
        return new CalendarOwner(urn);
    }

    boolean ofCouncil() {
        return equals(COUNCIL);
    }

    /** The school's number; null for the council. */
    @Nullable String urn() {
        return ofCouncil() ? null : value;
    }

    String idOf(AcademicYear year) {
        return ofCouncil() ? year.toString() : year + "." + value;
    }
}
