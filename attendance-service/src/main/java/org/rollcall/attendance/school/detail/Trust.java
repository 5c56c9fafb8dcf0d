package org.rollcall.attendance.school.detail;

/** The academy trust that runs a school, under the number of its group in the national register. */
public record Trust(String id, String name) {}
