package org.rollcall.attendance.register.announcement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.store.Event;

/**
 * What others may learn of a register: days, counts and unauthorised codes, never a health or other code, never a name. That a
 * sickness crossing was reached cannot but say that the pupil was ill; it says no more.
 */
public sealed interface RegisterEvent extends Event {

    /** Something was crossed that was not crossed before. */
    sealed interface Crossed extends RegisterEvent {}

    record ThresholdReached(
            String pupilId,
            String schoolUrn,
            LocalDate metOn,
            Half session,
            LocalDate windowFirstWeek,
            int count,
            List<ReliedOn> sessions)
            implements Crossed {}

    record PersistentAbsenceReached(
            String pupilId, String schoolUrn, LocalDate metOn, Half session, int possible, int missed, int unauthorised)
            implements Crossed {}

    record SevereAbsenceReached(
            String pupilId, String schoolUrn, LocalDate metOn, Half session, int possible, int missed, int unauthorised)
            implements Crossed {}

    record ContinuousAbsenceReached(
            String pupilId, String schoolUrn, LocalDate from, LocalDate metOn, Half session, List<ReliedOn> sessions)
            implements Crossed {}

    record LongContinuousAbsenceReached(
            String pupilId, String schoolUrn, LocalDate from, LocalDate metOn, Half session, List<ReliedOn> sessions)
            implements Crossed {}

    record SicknessReached(
            String pupilId,
            String schoolUrn,
            LocalDate from,
            LocalDate metOn,
            Half session,
            int halfDays,
            SicknessBasis basis)
            implements Crossed {}

    record PatternReached(
            String pupilId, String schoolUrn, String pattern, LocalDate from, LocalDate metOn, Half session, int marks)
            implements Crossed {}

    /**
     * What was announced no longer rests on the same marks.
     *
     * @param announcedOn the day of the session at which it was met when it was announced
     * @param stands it is still crossed, by the marks as they are now
     * @param metOn where it is met now, when it stands
     */
    record EvidenceChanged(
            String pupilId,
            String schoolUrn,
            Kind kind,
            @Nullable String pattern,
            LocalDate announcedOn,
            Half announcedSession,
            boolean stands,
            @Nullable LocalDate metOn,
            @Nullable Half session,
            List<NoLonger> sessions)
            implements RegisterEvent {}

    /**
     * Nobody knows why a pupil with a social worker is absent: a session of the day has come to have code N.
     *
     * @param sessions those of the day for which no reason is known
     */
    record UnexplainedAbsenceRecorded(String pupilId, String schoolUrn, LocalDate date, List<ReliedOn> sessions)
            implements RegisterEvent {}

    /**
     * A session of the day had code N and has it no more, within the time for finding the reason.
     *
     * @param sessions those of the day for which no reason is known even so; none when all are explained
     */
    record UnexplainedAbsenceCorrected(String pupilId, String schoolUrn, LocalDate date, List<ReliedOn> sessions)
            implements RegisterEvent {}

    /** One of the sessions that are told of. */
    record ReliedOn(LocalDate date, Half session, String code) {}

    /**
     * A session that was relied on and is no longer what it was. A code is given only where it is an unauthorised one.
     *
     * @param counts it still counts, with another code
     */
    record NoLonger(
            LocalDate date,
            Half session,
            @Nullable String was,
            @Nullable String now,
            boolean counts) {}

    /** How fifteen days of sickness came together. */
    enum SicknessBasis {
        /** In one illness. */
        CONSECUTIVE,
        /** In all illnesses of the school year. */
        CUMULATIVE
    }
}
