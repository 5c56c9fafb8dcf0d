package org.rollcall.attendance.school;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Change;

/**
 * A school in the council's area.
 *
 * @param urn the unique reference number of six digits
 * @param establishmentNumber the four digits that, after the authority's three, make the school's number
 * @param commissioning an academy that buys a package of casework from the council
 * @param calendar all the days on which it meets, as far as anybody has said
 * @param details what else the directory says
 */
record School(
        String urn,
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        boolean commissioning,
        SchoolCalendar calendar,
        @Nullable SchoolDetails details) {

    SchoolDetails about() {
        return details == null ? SchoolDetails.UNKNOWN : details;
    }

    Change<School> announced() {
        return Change.of(this)
                .announcing(new SchoolEvent.Recorded(urn, type.announced(), phase, commissioning, calendar));
    }
}
