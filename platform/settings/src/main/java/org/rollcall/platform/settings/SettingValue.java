package org.rollcall.platform.settings;

import java.time.Instant;
import java.time.LocalDate;

/** A value that a council entered, and the day from which it counts. */
record SettingValue(LocalDate from, int value, Instant enteredAt, String enteredBy) {}
