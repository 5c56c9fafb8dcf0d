package org.rollcall.legal.threshold;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * The missed sessions of one pupil at one school, as the register last showed them. Begins when attendance announces that the
 * threshold is reached; each later announcement replaces what lies in its own window. Sessions of more than a year before
 * the newest announcement are let go: no information could be laid for them.
 */
record AbsenceRecord(String pupilId, String schoolUrn, LocalDate metOn, List<MissedSession> sessions) {

    private static final Period KEPT = Period.ofYears(1);

    static AbsenceRecord of(ThresholdReached reached) {
        return new AbsenceRecord(reached.pupilId(), reached.schoolUrn(), reached.metOn(), reached.sessions());
    }

    AbsenceRecord with(ThresholdReached reached) {
        Stream<MissedSession> before = sessions.stream()
                .filter(session -> session.date().isBefore(reached.windowFirstWeek()))
                .filter(session -> !session.date().isBefore(reached.metOn().minus(KEPT)));
        return new AbsenceRecord(
                pupilId,
                schoolUrn,
                reached.metOn(),
                Stream.concat(before, reached.sessions().stream()).toList());
    }
}
