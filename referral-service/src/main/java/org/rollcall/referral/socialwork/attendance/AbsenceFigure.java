package org.rollcall.referral.socialwork.attendance;

import java.time.LocalDate;

/**
 * How a pupil's attendance stood when it last crossed a line, as attendance-service announced it.
 *
 * @param possible sessions of the school year up to then
 * @param persistent a tenth or more of them missed, as far as is known
 * @param severe half or more
 */
public record AbsenceFigure(
        LocalDate metOn, int possible, int missed, int unauthorised, boolean persistent, boolean severe) {

    private static final int AUTUMN = 9;

    /** Percent attended, one decimal place, rounded half up. */
    public double attendancePercent() {
        return Math.round(1000.0 * (possible - missed) / possible) / 10.0;
    }

    /** Of the school year of that day: years begin in September. */
    boolean isOfTheYearOf(LocalDate day) {
        int begins = day.getMonthValue() >= AUTUMN ? day.getYear() : day.getYear() - 1;
        return !metOn.isBefore(LocalDate.of(begins, AUTUMN, 1));
    }

    AbsenceFigure without(boolean noLongerPersistent, boolean noLongerSevere) {
        return new AbsenceFigure(
                metOn, possible, missed, unauthorised, persistent && !noLongerPersistent, severe && !noLongerSevere);
    }
}
