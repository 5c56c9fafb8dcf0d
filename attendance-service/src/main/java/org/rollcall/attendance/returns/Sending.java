package org.rollcall.attendance.returns;

import java.time.Instant;
import java.time.LocalDate;

/** How the school sent a return. */
record Sending(Instant at, LocalDate on, String by, boolean late, ReturnContent content) {}
