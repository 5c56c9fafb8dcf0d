package org.rollcall.attendance.calendar.date;

import org.jspecify.annotations.Nullable;

/** Whose term dates they are: the council's, or what one school does otherwise. */
public record CalendarOwner(String value) {

    public static final CalendarOwner COUNCIL = new CalendarOwner("COUNCIL");

    public static CalendarOwner school(String urn) {
        return new CalendarOwner(urn);
    }

    public boolean ofCouncil() {
        return equals(COUNCIL);
    }

    /** The school's number; null for the council. */
    public @Nullable String urn() {
        return ofCouncil() ? null : value;
    }
}
