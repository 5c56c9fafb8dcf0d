package org.rollcall.attendance.csv;

/**
 * Why one line of a file was not taken, and what to do about it. It never repeats what the line says: that may be personal.
 *
 * @param line counted from 1, the header included
 * @param field the column
 */
public record LineProblem(long line, String field, String reason, String fix) {}
