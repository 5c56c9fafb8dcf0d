package org.rollcall.attendance.school.detail;

/** The ages that a school teaches, with the years of most schools of the phase. */
public enum SchoolPhase {
    NURSERY("N1", "N2"),
    PRIMARY("R", "6"),
    MIDDLE("5", "8"),
    SECONDARY("7", "11"),
    ALL_THROUGH("R", "11"),
    SIXTEEN_PLUS("12", "13");

    private final String lowest;
    private final String highest;

    SchoolPhase(String lowest, String highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public TaughtYear lowest() {
        return new TaughtYear(lowest);
    }

    public TaughtYear highest() {
        return new TaughtYear(highest);
    }
}
