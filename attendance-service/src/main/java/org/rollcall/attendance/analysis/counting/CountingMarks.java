package org.rollcall.attendance.analysis.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * Turns marks into what they count as. A mark counts when the school had the session, the pupil was on roll that day, and the
 * code was in force and has a meaning in that half of the day.
 */
public final class CountingMarks {

    private final HalfDays halfDays;
    private final Predicate<SchoolSession> isSession;

    public CountingMarks(SchoolYear year, Predicate<SchoolSession> isSession) {
        this.halfDays = new HalfDays(year);
        this.isSession = isSession;
    }

    public PupilYear count(PupilFacts pupil, Stream<Map.Entry<SchoolSession, Mark>> marks) {
        char[] letters = new char[halfDays.count()];
        Arrays.fill(letters, Counted.NOTHING);
        marks.filter(mark -> counts(pupil, mark.getKey(), mark.getValue().meaning()))
                .forEach(mark -> letters[halfDays.placeOf(mark.getKey())] =
                        Counted.of(mark.getValue().meaning()).letter());
        return new PupilYear(pupil.id(), pupil.sex(), written(letters), stretches(pupil, letters), null);
    }

    private boolean counts(PupilFacts pupil, SchoolSession session, AttendanceCode code) {
        LocalDate day = session.date();
        return SchoolYear.of(day).equals(halfDays.year())
                && isSession.test(session)
                && code.inForceOn(day)
                && code.fits(session.half())
                && pupil.onRoll(day);
    }

    /** Without what follows the last session. */
    private static String written(char[] letters) {
        int length = letters.length;
        while (length > 0 && letters[length - 1] == Counted.NOTHING) {
            length--;
        }
        return String.valueOf(letters, 0, length);
    }

    private List<Stretch> stretches(PupilFacts pupil, char[] letters) {
        List<Stretch> stretches = new ArrayList<>();
        for (int morning = 0; morning < letters.length; morning += 2) {
            if (letters[morning] != Counted.NOTHING || letters[morning + 1] != Counted.NOTHING) {
                Stretch here = pupil.on(halfDays.dayOf(morning), morning);
                if (stretches.isEmpty() || !stretches.getLast().sameAs(here)) {
                    stretches.add(here);
                }
            }
        }
        return stretches;
    }
}
