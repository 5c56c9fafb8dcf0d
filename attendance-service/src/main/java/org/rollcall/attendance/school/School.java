package org.rollcall.attendance.school;

import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Change;

/**
 * A school in the council's area.
 *
 * @param urn the unique reference number of six digits
 * @param establishmentNumber the four digits that, after the council's own three, make the school's number
 * @param commissioning an academy that buys a package of casework from the council
 */
record School(
        String urn,
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        boolean commissioning,
        SchoolCalendar calendar) {

    Change<School> announced() {
        return Change.of(this).announcing(new SchoolEvent.Recorded(urn, type, phase, commissioning, calendar));
    }
}
