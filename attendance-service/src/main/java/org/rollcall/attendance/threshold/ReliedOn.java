package org.rollcall.attendance.threshold;

import org.rollcall.platform.calendar.SchoolSession;

/** A session that counts towards a crossing, and its code. */
public record ReliedOn(SchoolSession session, String code) {}
