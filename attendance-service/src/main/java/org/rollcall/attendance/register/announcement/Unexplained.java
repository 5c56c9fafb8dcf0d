package org.rollcall.attendance.register.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.YearMarks;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * What one write has done to the sessions with code N of a pupil who has a social worker (Working together to improve school
 * attendance): an event for each day on which a session came to have it or has it no more. The marks before and after say so, and
 * nothing else is kept: the same marks again are no event, and N after another code is one.
 */
public final class Unexplained {

    private final RegisterId id;
    private final YearMarks before;
    private final YearMarks after;

    public Unexplained(RegisterId id, YearMarks before, YearMarks after) {
        this.id = id;
        this.before = before;
        this.after = after;
    }

    public RegisterEvent[] on(Predicate<LocalDate> days) {
        return before.equals(after)
                ? new RegisterEvent[0]
                : touched().stream().filter(days).map(this::event).toArray(RegisterEvent[]::new);
    }

    /** The days on which N came or went. */
    private SortedSet<LocalDate> touched() {
        SortedSet<LocalDate> days = new TreeSet<>();
        int places = after.letters().length();
        for (int place = 0; place < places; place++) {
            if (isOpen(before, place) != isOpen(after, place)) {
                days.add(id.year().sessionAt(place).date());
            }
        }
        return days;
    }

    private RegisterEvent event(LocalDate day) {
        List<RegisterEvent.ReliedOn> sessions = new ArrayList<>(2);
        boolean came = false;
        for (Half half : Half.values()) {
            int place = id.year().placeOf(new SchoolSession(day, half));
            came = came || (isOpen(after, place) && !isOpen(before, place));
            Optional.ofNullable(after.at(place))
                    .map(Mark::code)
                    .filter(Unexplained::hasNoReason)
                    .ifPresent(code -> sessions.add(new RegisterEvent.ReliedOn(day, half, code)));
        }
        return came
                ? new RegisterEvent.UnexplainedAbsenceRecorded(id.pupilId(), id.schoolUrn(), day, sessions)
                : new RegisterEvent.UnexplainedAbsenceCorrected(id.pupilId(), id.schoolUrn(), day, sessions);
    }

    private static boolean isOpen(YearMarks marks, int place) {
        return marks.hasMark(place) && marks.codeAt(place).symbol().equals(AttendanceCodes.NO_REASON_YET);
    }

    private static boolean hasNoReason(String code) {
        return code.equals(AttendanceCodes.NO_REASON_YET) || code.equals(AttendanceCodes.NO_REASON_FOUND);
    }
}
