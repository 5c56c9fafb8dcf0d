package org.rollcall.attendance.calendar.date;

/** For how much of a day a school is closed. */
public enum ClosedFor {
    AM,
    PM,
    ALL;

    boolean meets(ClosedFor other) {
        return this == ALL || other == ALL || this == other;
    }
}
