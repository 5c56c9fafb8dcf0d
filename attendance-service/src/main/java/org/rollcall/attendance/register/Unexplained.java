package org.rollcall.attendance.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.YearMarks;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * What one write has done to the sessions with code N of a pupil who has a social worker (Working together to improve school
 * attendance): an event for each day on which a session came to have it or has it no more. The marks before and after say so, and
 * nothing else is kept: the same marks again are no event, and N after another code is one.
 */
final class Unexplained {

    private final Register before;
    private final Register after;

    Unexplained(Register before, Register after) {
        this.before = before;
        this.after = after;
    }

    RegisterEvent[] on(Predicate<LocalDate> days) {
        return before.marks().equals(after.marks())
                ? new RegisterEvent[0]
                : touched().stream().filter(days).map(this::event).toArray(RegisterEvent[]::new);
    }

    /** The days on which N came or went. */
    private SortedSet<LocalDate> touched() {
        SortedSet<LocalDate> days = new TreeSet<>();
        SchoolYear year = after.year();
        int places = after.marks().letters().length();
        for (int place = 0; place < places; place++) {
            if (isOpen(before, place) != isOpen(after, place)) {
                days.add(year.sessionAt(place).date());
            }
        }
        return days;
    }

    private RegisterEvent event(LocalDate day) {
        List<RegisterEvent.ReliedOn> sessions = new ArrayList<>(2);
        boolean came = false;
        for (Half half : Half.values()) {
            SchoolSession session = new SchoolSession(day, half);
            int place = after.year().placeOf(session);
            came = came || (isOpen(after, place) && !isOpen(before, place));
            after.at(session)
                    .map(Mark::code)
                    .filter(Unexplained::hasNoReason)
                    .ifPresent(code -> sessions.add(new RegisterEvent.ReliedOn(day, half, code)));
        }
        return came
                ? new RegisterEvent.UnexplainedAbsenceRecorded(after.pupilId(), after.schoolUrn(), day, sessions)
                : new RegisterEvent.UnexplainedAbsenceCorrected(after.pupilId(), after.schoolUrn(), day, sessions);
    }

    private static boolean isOpen(Register register, int place) {
        YearMarks marks = register.marks();
        return marks.hasMark(place) && marks.codeAt(place).symbol().equals(AttendanceCodes.NO_REASON_YET);
    }

    private static boolean hasNoReason(String code) {
        return code.equals(AttendanceCodes.NO_REASON_YET) || code.equals(AttendanceCodes.NO_REASON_FOUND);
    }
}
