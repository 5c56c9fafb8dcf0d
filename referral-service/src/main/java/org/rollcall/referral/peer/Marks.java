package org.rollcall.referral.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.Half;
import org.rollcall.referral.SchoolUrn;

/** A pupil's marks between two days, in time order, with what they amount to. */
public record Marks(LocalDate from, LocalDate to, Summary summary, List<Session> sessions) {

    public Marks {
        sessions = List.copyOf(sessions);
    }

    /** The marks of one school. */
    public List<Session> at(SchoolUrn school) {
        return sessions.stream()
                .filter(session -> session.schoolUrn().equals(school.value()))
                .toList();
    }

    /** Sessions by what they count as. */
    public record Summary(
            long possible,
            long attended,
            long authorisedAbsence,
            long unauthorisedAbsence,
            long notPossible,
            @Nullable Double attendancePct,
            @Nullable Boolean persistentlyAbsent,
            @Nullable Boolean severelyAbsent) {}

    /** One morning or afternoon. */
    public record Session(LocalDate date, Half session, String schoolUrn, String code) {}

    /** What this service reads of a pupil's attendance. */
    record Answer(LocalDate from, LocalDate to, Summary summary, List<Session> sessions) {

        Marks marks() {
            return new Marks(from, to, Objects.requireNonNull(summary), sessions);
        }
    }
}
