package org.rollcall.legal.limitation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rollcall.platform.calendar.CorrespondingDate;

/**
 * An information must be laid within six months from the time when the offence was committed.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1980/43/section/127">Magistrates' Courts Act 1980 s.127(1)</a>
 */
public final class TimeToLay {

    public static final String PROVISION = "Magistrates' Courts Act 1980 s.127(1)";

    private static final int MONTHS = 6;

    private TimeToLay() {}

    public static LocalDate lastDayFor(LocalDate offenceOn) {
        return CorrespondingDate.addMonths(offenceOn, MONTHS);
    }

    /** The days from {@code earliest} to the last day for the offence, both included; 0 when there is none. */
    public static int daysLeft(LocalDate offenceOn, LocalDate earliest) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(earliest, lastDayFor(offenceOn)) + 1);
    }
}
