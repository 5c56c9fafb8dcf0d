package org.rollcall.attendance.samechild;

import java.time.LocalDate;
import org.rollcall.platform.store.Event;

/** What a council learns of a child whose number another council has too. */
sealed interface ElsewhereEvent extends Event {

    record Found(String pupilId, LocalDate foundOn) implements ElsewhereEvent {}
}
