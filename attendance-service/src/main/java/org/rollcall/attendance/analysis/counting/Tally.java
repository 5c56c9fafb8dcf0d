package org.rollcall.attendance.analysis.counting;

import org.rollcall.attendance.code.AbsenceLevel;

/**
 * Sessions counted by what they are.
 *
 * @param attended all that were attended, those late included
 * @param late came while the register was open
 * @param unauthorised all unauthorised absence, those who came after the register had closed included
 * @param lateAfterClose came after the register had closed
 * @param notPossible neither attended nor missed
 */
public record Tally(
        long attended, long late, long authorised, long unauthorised, long lateAfterClose, long notPossible) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Counts by {@link Counted#index()}. */
    public static Tally of(long[] counts) {
        long late = counts[Counted.LATE.index()];
        long lateAfterClose = counts[Counted.LATE_AFTER_CLOSE.index()];
        return new Tally(
                counts[Counted.ATTENDED.index()] + late,
                late,
                counts[Counted.AUTHORISED.index()],
                counts[Counted.UNAUTHORISED.index()] + lateAfterClose,
                lateAfterClose,
                counts[Counted.NOT_POSSIBLE.index()]);
    }

    public long possible() {
        return attended + absent();
    }

    public long absent() {
        return authorised + unauthorised;
    }

    public boolean persistent() {
        return AbsenceLevel.isPersistent(absent(), possible());
    }

    public boolean severe() {
        return AbsenceLevel.isSevere(absent(), possible());
    }

    public Tally plus(Tally other) {
        return new Tally(
                attended + other.attended,
                late + other.late,
                authorised + other.authorised,
                unauthorised + other.unauthorised,
                lateAfterClose + other.lateAfterClose,
                notPossible + other.notPossible);
    }
}
