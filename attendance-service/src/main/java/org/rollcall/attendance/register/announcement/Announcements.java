package org.rollcall.attendance.register.announcement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.threshold.ChangedSession;
import org.rollcall.attendance.threshold.Crossing;
import org.rollcall.attendance.threshold.ReliedOn;
import org.rollcall.attendance.threshold.Settlement;
import org.rollcall.platform.calendar.SchoolSession;

/** Puts into events what judging a register has found. */
public final class Announcements {

    private final String pupilId;
    private final String schoolUrn;

    public Announcements(RegisterId id) {
        this.pupilId = id.pupilId();
        this.schoolUrn = id.schoolUrn();
    }

    public RegisterEvent[] of(Settlement settled) {
        return Stream.concat(
                        settled.reached().stream().map(this::reached),
                        settled.changed().stream().map(this::changed))
                .toArray(RegisterEvent[]::new);
    }

    private RegisterEvent reached(Settlement.Reached reached) {
        Crossing crossing = reached.crossing();
        return switch (crossing.kind()) {
            case NATIONAL_THRESHOLD -> threshold(crossing, reached.sessions());
            case PERSISTENT_ABSENCE -> persistent(crossing.metOn(), reached);
            case SEVERE_ABSENCE -> severe(crossing.metOn(), reached);
            case CONTINUOUS_ABSENCE -> continuous(crossing, reached.sessions());
            case LONG_CONTINUOUS_ABSENCE -> longContinuous(crossing, reached.sessions());
            case SICKNESS -> sickness(crossing, reached.sessions().size());
            case PATTERN -> pattern(crossing, reached.sessions().size());
        };
    }

    private RegisterEvent threshold(Crossing crossing, List<ReliedOn> sessions) {
        SchoolSession met = crossing.metOn();
        return new RegisterEvent.ThresholdReached(
                pupilId, schoolUrn, met.date(), met.half(), crossing.from(), sessions.size(), reliedOn(sessions));
    }

    private RegisterEvent persistent(SchoolSession met, Settlement.Reached reached) {
        return new RegisterEvent.PersistentAbsenceReached(
                pupilId,
                schoolUrn,
                met.date(),
                met.half(),
                reached.possible(),
                reached.sessions().size(),
                unauthorised(reached.sessions()));
    }

    private RegisterEvent severe(SchoolSession met, Settlement.Reached reached) {
        return new RegisterEvent.SevereAbsenceReached(
                pupilId,
                schoolUrn,
                met.date(),
                met.half(),
                reached.possible(),
                reached.sessions().size(),
                unauthorised(reached.sessions()));
    }

    private RegisterEvent continuous(Crossing crossing, List<ReliedOn> sessions) {
        SchoolSession met = crossing.metOn();
        return new RegisterEvent.ContinuousAbsenceReached(
                pupilId, schoolUrn, crossing.from(), met.date(), met.half(), reliedOn(sessions));
    }

    private RegisterEvent longContinuous(Crossing crossing, List<ReliedOn> sessions) {
        SchoolSession met = crossing.metOn();
        return new RegisterEvent.LongContinuousAbsenceReached(
                pupilId, schoolUrn, crossing.from(), met.date(), met.half(), reliedOn(sessions));
    }

    private RegisterEvent sickness(Crossing crossing, int halfDays) {
        SchoolSession met = crossing.metOn();
        return new RegisterEvent.SicknessReached(
                pupilId,
                schoolUrn,
                crossing.from(),
                met.date(),
                met.half(),
                halfDays,
                crossing.unbroken() ? RegisterEvent.SicknessBasis.CONSECUTIVE : RegisterEvent.SicknessBasis.CUMULATIVE);
    }

    private RegisterEvent pattern(Crossing crossing, int marks) {
        SchoolSession met = crossing.metOn();
        return new RegisterEvent.PatternReached(
                pupilId,
                schoolUrn,
                Objects.requireNonNull(crossing.pattern()),
                crossing.from(),
                met.date(),
                met.half(),
                marks);
    }

    private RegisterEvent changed(Settlement.Changed changed) {
        SchoolSession announced = changed.told().announcedOn();
        Crossing stands = changed.stands();
        return new RegisterEvent.EvidenceChanged(
                pupilId,
                schoolUrn,
                changed.known().kind(),
                changed.known().pattern(),
                announced.date(),
                announced.half(),
                stands != null,
                stands == null ? null : stands.metOn().date(),
                stands == null ? null : stands.metOn().half(),
                changed.sessions().stream().map(Announcements::noLonger).toList());
    }

    private static RegisterEvent.NoLonger noLonger(ChangedSession session) {
        return new RegisterEvent.NoLonger(
                session.session().date(),
                session.session().half(),
                tellable(session.was()),
                tellable(session.now()),
                session.counts());
    }

    private static List<RegisterEvent.ReliedOn> reliedOn(List<ReliedOn> sessions) {
        return sessions.stream()
                .map(one -> new RegisterEvent.ReliedOn(
                        one.session().date(), one.session().half(), one.code()))
                .toList();
    }

    private static int unauthorised(List<ReliedOn> sessions) {
        return (int)
                sessions.stream().filter(one -> tellable(one.code()) != null).count();
    }

    private static @Nullable String tellable(@Nullable String code) {
        return code != null
                        && AttendanceCodes.of(code)
                                .filter(AttendanceCode::unauthorised)
                                .isPresent()
                ? code
                : null;
    }
}
