package org.rollcall.attendance.school;

/** The academy trust that runs a school, under the number of its group in the national register. */
record Trust(String id, String name) {}
