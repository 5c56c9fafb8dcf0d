package org.rollcall.attendance.returns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.returns.due.ReturnKind;
import org.rollcall.platform.store.Change;

/**
 * One thing that a school must tell the council of one pupil (SI 2024/208 reg. 13). It begins as a draft when the fact happens, is
 * late when its last day has passed, and ends when the council has acknowledged it or found that it is not owed.
 *
 * @param dueOn the last day on which it is in time
 * @param dueWeek the Monday of that day, and {@code schoolYear} the year of the occasion: lists are asked by them
 * @param sending null until the school has sent it
 * @param closed who acknowledged it or found it not owed, and why
 */
record StatutoryReturn(
        String pupilId,
        String schoolUrn,
        Occasion occasion,
        int schoolYear,
        LocalDate dueOn,
        LocalDate dueWeek,
        ReturnState state,
        @Nullable Sending sending,
        @Nullable Closing closed) {

    static Change<StatutoryReturn> open(
            String id, String pupilId, String schoolUrn, Occasion occasion, LocalDate dueOn) {
        StatutoryReturn draft = new StatutoryReturn(
                pupilId,
                schoolUrn,
                occasion,
                SchoolYear.of(occasion.on()).begins(),
                dueOn,
                mondayOf(dueOn),
                ReturnState.DRAFT,
                null,
                null);
        return Change.of(draft)
                .announcing(
                        new ReturnEvent.Due(id, draft.kind(), draft.pupilForOthers(), schoolUrn, occasion.on(), dueOn));
    }

    Change<StatutoryReturn> send(String id, Sending sent) {
        StatutoryReturn next = with(state.become(ReturnState.SENT), sent, closed);
        return Change.of(next)
                .announcing(new ReturnEvent.Received(
                        id, kind(), pupilForOthers(), schoolUrn, occasion.on(), dueOn, sent.on(), sent.late()));
    }

    /** Its last day has passed. */
    Change<StatutoryReturn> runLate(String id) {
        return Change.of(with(state.become(ReturnState.LATE), sending, closed))
                .announcing(new ReturnEvent.Late(id, kind(), pupilForOthers(), schoolUrn, occasion.on(), dueOn));
    }

    Change<StatutoryReturn> acknowledge(Closing by) {
        return Change.of(with(state.become(ReturnState.ACKNOWLEDGED), sending, by));
    }

    Change<StatutoryReturn> excuse(Closing because) {
        return Change.of(with(state.become(ReturnState.NOT_REQUIRED), sending, because));
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    ReturnKind kind() {
        return occasion.kind();
    }

    /** The day of whose register it tells: of a pupil still to come, the day of entry. */
    LocalDate contentOf(LocalDate today) {
        return today.isBefore(occasion.on()) ? occasion.on() : today;
    }

    boolean lateOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /**
     * The day on which it is late if nothing happens. A deletion cannot come before its return, so the return of one that is still
     * to come does not run late.
     */
    Optional<LocalDate> runsLateOn() {
        return state == ReturnState.DRAFT && kind() != ReturnKind.DELETION
                ? Optional.of(dueOn.plusDays(1))
                : Optional.empty();
    }

    private @Nullable String pupilForOthers() {
        return kind().tellsOfHealth() ? null : pupilId;
    }

    private StatutoryReturn with(ReturnState next, @Nullable Sending sent, @Nullable Closing closing) {
        return new StatutoryReturn(pupilId, schoolUrn, occasion, schoolYear, dueOn, dueWeek, next, sent, closing);
    }

    /** The council's last word. */
    record Closing(String by, LocalDate on, @Nullable String reason) {}
}
