package org.rollcall.attendance.deletion;

import java.time.LocalDate;

/** The head teacher's decision: who took it, when, and on which day the name is to be deleted. */
record Confirmation(String by, LocalDate on, LocalDate deleteOn) {}
