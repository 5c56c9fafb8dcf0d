package org.rollcall.attendance.upload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * The good marks of a file, batch by batch, by pupil. Of those that were handed over it remembers one bit each, so that a session is
 * taken once however long the file is.
 */
final class GivenMarks {

    private final LocalDate firstDay;
    private final Map<String, BitSet> seen = new HashMap<>();
    private Map<String, List<NewMark>> batch = new HashMap<>();
    private int size;

    /** {@code firstDay} is none later than any mark's. */
    GivenMarks(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** False when the file gave this pupil's session before; the first is kept. */
    boolean add(String pupilId, NewMark mark) {
        BitSet sessions = seen.computeIfAbsent(pupilId, none -> new BitSet());
        int session = number(mark.session());
        if (sessions.get(session)) {
            return false;
        }
        sessions.set(session);
        batch.computeIfAbsent(pupilId, none -> new ArrayList<>(2)).add(mark);
        size++;
        return true;
    }

    int size() {
        return size;
    }

    /** The batch, after which the next begins. */
    Map<String, List<NewMark>> take() {
        Map<String, List<NewMark>> full = batch;
        batch = new HashMap<>();
        size = 0;
        return full;
    }

    private int number(SchoolSession session) {
        int day = (int) (session.date().toEpochDay() - firstDay.toEpochDay());
        return 2 * day + (session.half() == Half.AM ? 0 : 1);
    }
}
