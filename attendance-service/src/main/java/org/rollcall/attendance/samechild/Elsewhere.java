package org.rollcall.attendance.samechild;

import java.time.LocalDate;
import org.rollcall.platform.store.Change;

/** That another council of the platform also has a pupil's number: not which, and nothing of what it knows. */
record Elsewhere(String pupilId, LocalDate foundOn) {

    static Change<Elsewhere> found(String pupilId, LocalDate today) {
        return Change.of(new Elsewhere(pupilId, today)).announcing(new ElsewhereEvent.Found(pupilId, today));
    }
}
