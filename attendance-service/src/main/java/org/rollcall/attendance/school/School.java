package org.rollcall.attendance.school;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.SchoolDetails;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.attendance.school.line.SaidSchool;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Change;

/**
 * A school in the council's area, from its entry in the directory on. When the days on which it meets change, by its own record or
 * by a calendar that it follows, the school has a deadline until everything that depends on them has been judged again.
 *
 * @param urn the unique reference number of six digits
 * @param establishmentNumber the four digits that, after the authority's three, make the school's number
 * @param commissioning an academy that buys a package of casework from the council
 * @param calendar all the days on which it meets, as far as anybody has said
 * @param details what else the directory says
 * @param ownCalendar what the record itself says of its calendar
 * @param followsCouncil it says nothing and keeps to the council's calendars
 * @param recalendaring a change of calendar that has not been followed up yet
 */
record School(
        String urn,
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        boolean commissioning,
        SchoolCalendar calendar,
        @Nullable SchoolDetails details,
        @Nullable SchoolCalendar ownCalendar,
        @Nullable Boolean followsCouncil,
        @Nullable Recalendaring recalendaring) {

    static School enter(SaidSchool said, SchoolCalendar calendar) {
        return of(said, calendar, null);
    }

    /** The school as it is said to be now, meeting on these days. */
    School become(SaidSchool said, SchoolCalendar next) {
        return of(said, next, recalendaring);
    }

    /** The school after its days have changed; of several changes that nobody has followed up, the first is where to begin. */
    School recalendared(SchoolCalendar next, String id, LocalDate today, String cause, String by) {
        SchoolCalendar before = recalendaring == null ? calendar : recalendaring.before();
        return of(said(), next, new Recalendaring(id, today, before, cause, by));
    }

    School followedUp() {
        return of(said(), calendar, null);
    }

    /** What the council says of the school, as it stands. */
    SaidSchool said() {
        return new SaidSchool(urn, name, phase, type, establishmentNumber, commissioning, given(), about());
    }

    SchoolDetails about() {
        return details == null ? SchoolDetails.UNKNOWN : details;
    }

    /** What the record says of the calendar; a record from before there were others said all of it. */
    @Nullable SchoolCalendar given() {
        if (Boolean.TRUE.equals(followsCouncil)) {
            return null;
        }
        return ownCalendar == null ? calendar : ownCalendar;
    }

    Optional<Recalendaring> open() {
        return Optional.ofNullable(recalendaring);
    }

    Change<School> announced() {
        return Change.of(this)
                .announcing(
                        new SchoolEvent.Recorded(urn, type.announced(), phase, commissioning, calendar, type.name()));
    }

    private static School of(SaidSchool said, SchoolCalendar calendar, @Nullable Recalendaring open) {
        return new School(
                said.urn(),
                said.name(),
                said.phase(),
                said.type(),
                said.establishmentNumber(),
                said.commissioning(),
                calendar,
                said.details(),
                said.calendar(),
                said.calendar() == null,
                open);
    }
}
