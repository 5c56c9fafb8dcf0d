package org.rollcall.referral.panel;

import static org.rollcall.referral.panel.sitting.PanelState.ADJOURNED;
import static org.rollcall.referral.panel.sitting.PanelState.CANCELLED;
import static org.rollcall.referral.panel.sitting.PanelState.HELD;
import static org.rollcall.referral.panel.sitting.PanelState.INVITED;
import static org.rollcall.referral.panel.sitting.PanelState.PLANNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.invitation.Notice;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.PanelState;
import org.rollcall.referral.panel.sitting.Sitting;
import org.rollcall.referral.panel.told.PanelEvent;

/**
 * One panel about one case.
 *
 * <p>Begins planned for a day, with a chair; the parents are invited by letter so many working days before, or fewer where they agreed;
 * it is held and decides, or is adjourned to another day, or is cancelled. What it agreed is looked at again on its day.
 *
 * @param chair the subject of the chair's sign-in
 * @param councilNote for the council alone; never shown to a school
 */
record Panel(
        String id,
        AboutCase about,
        List<ParentId> parents,
        PanelKind kind,
        String chair,
        PanelState state,
        List<Sitting> sittings,
        @Nullable PanelEnd end,
        @Nullable Narrative councilNote) {

    static final int MOST_SITTINGS = 20;

    Panel {
        parents = List.copyOf(parents);
        sittings = List.copyOf(sittings);
    }

    static Change<Panel> plan(
            String id,
            AboutCase about,
            List<ParentId> parents,
            PanelKind kind,
            String chair,
            Sitting sitting,
            @Nullable Narrative councilNote,
            Notice notice) {
        guards().when(isNotAhead(sitting), "MEETING_NOT_AHEAD", "A meeting is planned before its day.")
                .refuse();
        Panel planned = new Panel(id, about, parents, kind, chair, PLANNED, List.of(sitting), null, councilNote);
        return Change.of(planned).announcing(PanelDuties.invite(planned, notice));
    }

    /** Another day after it was adjourned. */
    Change<Panel> planAgain(Sitting sitting, String nextChair, Notice notice) {
        guards().and(state.refusing(PLANNED))
                .when(isNotAhead(sitting), "MEETING_NOT_AHEAD", "A meeting is planned before its day.")
                .when(
                        sittings.size() >= MOST_SITTINGS,
                        "TOO_MANY_SITTINGS",
                        "The panel was planned %d times.".formatted(MOST_SITTINGS))
                .refuse();
        List<Sitting> all = new ArrayList<>(sittings);
        all.add(sitting);
        Panel planned = new Panel(id, about, parents, kind, nextChair, PLANNED, all, null, councilNote);
        return Change.of(planned).announcing(PanelDuties.invite(planned, notice));
    }

    void requireMayInvite(Invitation invitation, Notice notice) {
        Inviting.check(this, invitation, notice);
    }

    Change<Panel> invite(Invitation invitation, Notice notice) {
        requireMayInvite(invitation, notice);
        return Change.of(with(INVITED, sitting().inviting(invitation)))
                .announcing(new DutyEvent.Met(PanelDuties.inviting(this), invitation.sentOn()));
    }

    void requireMayHold(PanelRecord record, Set<ParentId> hadAChance, LocalDate today) {
        Deciding.check(this, record, hadAChance, today);
    }

    /** @param hadAChance the parents who could come to an earlier panel of the case */
    Change<Panel> hold(PanelRecord record, Set<ParentId> hadAChance, LocalDate today) {
        requireMayHold(record, hadAChance, today);
        PanelRecord.Decision decision = record.decision();
        if (decision.outcome().isAdjourned()) {
            Sitting.Adjournment why = new Sitting.Adjournment(today, Sitting.Adjournment.Reason.EVIDENCE_MISSING, null);
            return adjourned(sitting().held(record).putOff(why), why);
        }
        Panel held = with(HELD, sitting().held(record));
        Change<Panel> change = Change.of(held).announcing(held.told().toArray(Event[]::new));
        LocalDate reviewOn = decision.reviewOn();
        return reviewOn == null ? change : change.announcing(PanelDuties.review(held, reviewOn));
    }

    /** Put off before or at the meeting, without a decision. */
    Change<Panel> adjourn(Sitting.Adjournment why) {
        guards().and(state.refusing(ADJOURNED)).refuse();
        return adjourned(sitting().putOff(why), why);
    }

    Change<Panel> cancel(PanelEnd why) {
        guards().and(state.refusing(CANCELLED)).refuse();
        Panel cancelled = new Panel(id, about, parents, kind, chair, CANCELLED, sittings, why, councilNote);
        Change<Panel> change = Change.of(cancelled)
                .announcing(new PanelEvent.Cancelled(facts(), why.on(), Objects.requireNonNull(why.cancelledFor())));
        return state == PLANNED ? change.announcing(new DutyEvent.Falls(PanelDuties.inviting(this), why.on())) : change;
    }

    /** Looks again at what was agreed or left to be watched. */
    Change<Panel> review(PanelEnd how) {
        guards().when(
                        !isToBeReviewed(),
                        "NOTHING_TO_REVIEW",
                        "The panel set no day on which it is looked at again, or that was done.")
                .when(how.on().isBefore(sitting().day()), "BEFORE_MEETING", "It is looked at again after the meeting.")
                .refuse();
        return Change.of(new Panel(id, about, parents, kind, chair, state, sittings, how, councilNote))
                .announcing(new DutyEvent.Met(PanelDuties.reviewing(this), how.on()));
    }

    /** The case ended before the day of the review. */
    Change<Panel> leaveUnreviewed(PanelEnd why) {
        return Change.of(new Panel(id, about, parents, kind, chair, state, sittings, why, councilNote))
                .announcing(new DutyEvent.Falls(PanelDuties.reviewing(this), why.on()));
    }

    Panel noted(@Nullable Narrative note) {
        return new Panel(id, about, parents, kind, chair, state, sittings, end, note);
    }

    /** The parents who were invited to a day that has come. */
    Set<ParentId> hadAChanceBy(LocalDate today) {
        return sittings.stream()
                .filter(it -> !it.day().isAfter(today))
                .flatMap(it -> Stream.ofNullable(it.invitation()))
                .flatMap(it -> it.invited().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isToBeReviewed() {
        return state == HELD
                && end == null
                && decision().map(PanelRecord.Decision::reviewOn).isPresent();
    }

    Sitting sitting() {
        return sittings.getLast();
    }

    Optional<PanelRecord.Decision> decision() {
        return Optional.ofNullable(sitting().record()).map(PanelRecord::decision);
    }

    static Guards guards() {
        return Guards.of(PanelState.PROVISION);
    }

    private static boolean isNotAhead(Sitting sitting) {
        return !sitting.day().isAfter(sitting.plannedOn());
    }

    private Change<Panel> adjourned(Sitting last, Sitting.Adjournment why) {
        return Change.of(with(ADJOURNED, last))
                .announcing(new PanelEvent.Adjourned(facts(), last.day(), why.on(), why.reason()));
    }

    private Stream<Event> told() {
        PanelRecord record = Objects.requireNonNull(sitting().record());
        PanelEvent.Decided decided = PanelEvent.Decided.of(facts(), sitting().day(), record);
        Event held = new PanelEvent.Held(decided);
        return kind == PanelKind.PRE_COURT ? Stream.of(held, new PanelEvent.PreCourtOutcome(decided)) : Stream.of(held);
    }

    private PanelEvent.Facts facts() {
        return new PanelEvent.Facts(id, about, kind);
    }

    private Panel with(PanelState next, Sitting last) {
        List<Sitting> all = new ArrayList<>(sittings.subList(0, sittings.size() - 1));
        all.add(last);
        return new Panel(id, about, parents, kind, chair, next, all, end, councilNote);
    }
}
