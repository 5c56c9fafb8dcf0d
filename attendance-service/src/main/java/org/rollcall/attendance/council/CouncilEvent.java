package org.rollcall.attendance.council;

import org.rollcall.platform.store.Event;

/** What others may learn of a council. */
sealed interface CouncilEvent extends Event {

    record Onboarded(String tenant, String laCode) implements CouncilEvent {}
}
