package org.rollcall.legal.threshold;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;

/** Registers that reached the threshold. */
public final class AbsencesForTests {

    private AbsencesForTests() {}

    /** Ten sessions: Monday to Friday of the week of a day, mornings and afternoons. */
    public static List<MissedSession> wholeWeekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(5))
                .flatMap(date -> Stream.of(Half.values()).map(half -> new MissedSession(date, half, "G")))
                .toList();
    }

    public static void announced(
            AbsenceRecords records, TenantId council, String urn, String pupil, List<MissedSession> sessions) {
        LocalDate last = sessions.getLast().date();
        records.take(
                new ThresholdReached(
                        pupil, urn, last, sessions.getFirst().date().minusWeeks(9), sessions),
                new Received(
                        council,
                        "threshold-" + urn + pupil,
                        "org.rollcall.attendance.register.threshold-reached.v1",
                        "attendance",
                        urn + pupil,
                        1,
                        Instant.EPOCH));
    }
}
