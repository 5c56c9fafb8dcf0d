package org.rollcall.attendance.tracker.judging;

/**
 * The numbers that a council may set for its schools' tracker, as they stand on a day.
 *
 * @param greenFrom attendance in per cent from which a pupil is shown green; amber and red likewise, black below red
 * @param atRiskPct absence in per cent above which a year to date is prompted
 * @param leastPossible possible sessions that a year to date must have before it is prompted: the first days say little
 * @param dropPoints percentage points by which a week must lie under the four weeks before
 * @param targetPct attendance in per cent that a week on target has
 * @param weeksOnTarget school weeks on target before a pupil may come down a stage
 * @param callDay the day of an unexplained absence on which the family is called
 * @param visitDay the day of an unexplained absence on which the home is visited
 * @param respondWithin school days in which a school answers any other prompt
 */
public record TrackerSettings(
        int greenFrom,
        int amberFrom,
        int redFrom,
        int atRiskPct,
        int leastPossible,
        int dropPoints,
        int targetPct,
        int weeksOnTarget,
        int callDay,
        int visitDay,
        int respondWithin) {

    public static final TrackerSettings DEFAULTS = new TrackerSettings(95, 90, 50, 5, 10, 5, 95, 6, 1, 3, 5);

    int atRiskBelow() {
        return 100 - atRiskPct;
    }
}
