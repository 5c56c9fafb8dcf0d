package org.rollcall.referral.caselog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryKind;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.NotToBeCorrected;
import org.rollcall.referral.caselog.entry.Plan;
import org.rollcall.referral.caselog.entry.Whose;
import org.rollcall.referral.caselog.told.LogEvent;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.evidence.Narrative;

/**
 * One entry of a case's log.
 *
 * <p>Begins as a plan, which somebody must carry out by its day, or as a record of what was done. A plan is carried out, cancelled or
 * missed. From then on it stays as it is: who finds it wrong writes another entry that says which one it corrects and why.
 *
 * @param at when it was done, or is planned for: the log is read in this order
 * @param shared whether the school may read it
 * @param ended why it was not done
 * @param corrects the entry that this one puts right
 */
record LogEntry(
        String id,
        Whose whose,
        EntryKind kind,
        EntryState state,
        LocalDateTime at,
        boolean shared,
        Written written,
        @Nullable Plan plan,
        @Nullable Deed deed,
        @Nullable Ended ended,
        @Nullable Correction corrects) {

    /** Who wrote it down, and when. */
    record Written(String by, Instant on) {}

    /** Why nothing came of a plan. */
    record Ended(String by, Instant on, Narrative reason) {}

    /** Which entry is put right, and why. */
    record Correction(String entry, Narrative reason) {}

    static Change<LogEntry> plan(
            String id, Whose whose, EntryKind kind, boolean shared, Plan plan, Written written, LocalDate today) {
        LogEntry planned =
                new LogEntry(id, whose, kind, EntryState.PLANNED, plan.at(), shared, written, plan, null, null, null);
        return Change.of(planned)
                .announcing(new LogEvent.Planned(id, whose, kind, plan.at().toLocalDate()))
                .announcing(new DutyEvent.Arises(planned.duty(plan, today)));
    }

    static Change<LogEntry> done(String id, Whose whose, EntryKind kind, boolean shared, Deed deed, Written written) {
        LogEntry done =
                new LogEntry(id, whose, kind, EntryState.DONE, deed.at(), shared, written, null, deed, null, null);
        return done.told(Change.of(done).announcing(done.added()));
    }

    Change<LogEntry> complete(Deed done, LocalDate today) {
        EntryState next = state.become(EntryState.DONE);
        LogEntry entry = new LogEntry(id, whose, kind, next, done.at(), shared, written, plan, done, null, null);
        return entry.told(Change.of(entry).announcing(entry.added()).announcing(new DutyEvent.Met(dutyId(), today)));
    }

    /** Nothing came of it: cancelled beforehand, or missed. */
    Change<LogEntry> end(EntryState how, Ended ending, LocalDate today) {
        LogEntry entry =
                new LogEntry(id, whose, kind, state.become(how), at, shared, written, plan, null, ending, null);
        return Change.of(entry)
                .announcing(new LogEvent.Ended(id, whose, kind, how))
                .announcing(new DutyEvent.Falls(dutyId(), today));
    }

    /** The entry that puts this one right; it is shared as this one is. */
    Change<LogEntry> correct(Deed right, Narrative reason, Written by) {
        if (state != EntryState.DONE) {
            throw NotToBeCorrected.asItIs(state);
        }
        LogEntry next = new LogEntry(
                correctionId(id),
                whose,
                kind,
                state,
                right.at(),
                shared,
                by,
                null,
                right,
                null,
                new Correction(id, reason));
        return Change.of(next).announcing(next.added());
    }

    Change<LogEntry> share(boolean withSchool) {
        LogEntry entry = new LogEntry(id, whose, kind, state, at, withSchool, written, plan, deed, ended, corrects);
        Change<LogEntry> change = Change.of(entry);
        return withSchool == shared
                ? change
                : change.announcing(new LogEvent.SharingChanged(id, whose, kind, withSchool));
    }

    /** An entry is corrected by one other at most, so that of two people at once one is told of the other's. */
    static String correctionId(String entry) {
        return Ids.from("log-entry-correction", entry);
    }

    private LogEvent.Added added() {
        Deed done = Objects.requireNonNull(deed);
        String corrected = corrects == null ? null : corrects.entry();
        return new LogEvent.Added(id, whose, kind, done.at().toLocalDate(), done.evidential(), shared, corrected);
    }

    private Change<LogEntry> told(Change<LogEntry> change) {
        HomeVisit visit = Objects.requireNonNull(deed).visit();
        return visit == null
                ? change
                : change.announcing(new LogEvent.VisitMade(
                        id,
                        whose,
                        visit.parent(),
                        at.toLocalDate(),
                        visit.attempts().size(),
                        visit.outcome()));
    }

    private Duty duty(Plan planned, LocalDate today) {
        LocalDate due = planned.at().toLocalDate();
        return Duty.of(DutyKind.PLANNED_ACTION, id, whose.caseId(), whose.school(), whose.pupil(), today, due);
    }

    private String dutyId() {
        return DutyKind.PLANNED_ACTION.idFor(id);
    }
}
