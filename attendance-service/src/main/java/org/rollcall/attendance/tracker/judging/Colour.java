package org.rollcall.attendance.tracker.judging;

/** The colour in which a spreadsheet shows a percentage. */
public enum Colour {
    GREEN,
    AMBER,
    RED,
    BLACK,
    /** No session was possible. */
    NONE;

    public static Colour of(Tally tally, TrackerSettings settings) {
        if (tally.possible() == 0) {
            return NONE;
        }
        if (tally.isAtLeast(settings.greenFrom())) {
            return GREEN;
        }
        if (tally.isAtLeast(settings.amberFrom())) {
            return AMBER;
        }
        return tally.isAtLeast(settings.redFrom()) ? RED : BLACK;
    }
}
