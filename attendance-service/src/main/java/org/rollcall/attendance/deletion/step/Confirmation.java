package org.rollcall.attendance.deletion.step;

import java.time.LocalDate;

/** The head teacher's decision: who took it, when, and on which day the name is to be deleted. */
public record Confirmation(String by, LocalDate on, LocalDate deleteOn) {}
