package org.rollcall.platform.store;

import java.time.Instant;

/** Published in the application when its clock is set to another time, so that deadlines are looked at without delay. */
public record ClockMoved(Instant now) {}
