package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import org.rollcall.platform.store.Event;

/** What others may learn of a pupil: ids and dates, never who it is. */
sealed interface PupilEvent extends Event {

    record Enrolled(String pupilId, String schoolUrn, LocalDate joined) implements PupilEvent {}

    record Left(String pupilId, String schoolUrn, LocalDate left) implements PupilEvent {}
}
