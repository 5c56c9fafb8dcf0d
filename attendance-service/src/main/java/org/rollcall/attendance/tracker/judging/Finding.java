package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;

/**
 * Something in a pupil's marks that a school should be prompted about.
 *
 * @param from the first day of what brought it about
 * @param to the last day of it so far
 * @param found what was found, such as {@code 10 sessions}
 * @param line what it is held against, such as {@code 10 sessions in 10 school weeks}
 * @param reason the sentence for the reader
 * @param dueOn the day by which the school should answer
 */
public record Finding(
        PromptKind kind, LocalDate from, LocalDate to, String found, String line, String reason, LocalDate dueOn) {}
