package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.platform.store.Event;

/** What others may learn of a tracker: the stage alone, since a prompt can tell of health and a note of a family. */
sealed interface TrackerEvent extends Event {

    record StageChanged(String pupilId, String schoolUrn, Stage from, Stage to, LocalDate on) implements TrackerEvent {}
}
