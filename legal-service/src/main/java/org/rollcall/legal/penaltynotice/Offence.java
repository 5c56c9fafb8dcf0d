package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rollcall.legal.limitation.TimeToLay;
import org.rollcall.legal.threshold.MissedSession;

/** The sessions that a notice relies on, in time order; never none. */
public record Offence(List<MissedSession> sessions) {

    public Offence {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a notice relies on sessions");
        }
        sessions = sessions.stream()
                .sorted(Comparator.comparing(MissedSession::asSession))
                .toList();
    }

    public LocalDate from() {
        return sessions.getFirst().date();
    }

    public LocalDate to() {
        return sessions.getLast().date();
    }

    /** The last day on which an information for the first of them may be laid. */
    public LocalDate lastDayToLay() {
        return TimeToLay.lastDayFor(from());
    }
}
