package org.rollcall.referral.duty.kept;

import static java.util.Objects.requireNonNull;
import static org.rollcall.referral.duty.kept.DutyState.FALLEN;
import static org.rollcall.referral.duty.kept.DutyState.MET;
import static org.rollcall.referral.duty.kept.DutyState.MISSED;
import static org.rollcall.referral.duty.kept.DutyState.RUNNING;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyKind;

/**
 * One thing that somebody must have done by a day.
 *
 * <p>Arises from a record, runs, and is met or falls; the day after its last day it is missed, and then still to be done. Where it
 * stands follows from what was said of it and not from the order in which that came: that it was done may be heard before that it
 * arose. A duty that arises anew after it ended runs again.
 *
 * @param term what is to be done; none while only its end was heard of
 * @param officer who has the case, where the duty lies on the officer
 * @param open whether it is still to be done
 */
record KeptDuty(
        String id,
        @Nullable Term term,
        @Nullable String officer,
        DutyState state,
        boolean open,
        @Nullable Ending met,
        @Nullable Ending fell) {

    static KeptDuty arisen(Term term) {
        return new KeptDuty(term.duty().id(), term, null, RUNNING, true, null, null);
    }

    static KeptDuty heardMet(String id, Ending met) {
        return new KeptDuty(id, null, null, MET, false, met, null);
    }

    static KeptDuty heardFallen(String id, Ending fell) {
        return new KeptDuty(id, null, null, FALLEN, false, null, fell);
    }

    /** It arises, or gets another day; what was said later stands. */
    KeptDuty arise(Term said) {
        if (term != null && !said.since().follows(term.since())) {
            return this;
        }
        boolean goesOn = open && term != null;
        KeptDuty arisen = with(goesOn ? said.after(requireNonNull(term)) : said);
        boolean stillMissed = goesOn && state == MISSED && dueOn().equals(arisen.dueOn());
        return (stillMissed ? arisen : arisen.become(RUNNING)).settled();
    }

    KeptDuty meet(Ending done) {
        boolean later = met == null || done.mark().follows(met.mark());
        return later ? new KeptDuty(id, term, officer, state, open, done, fell).settled() : this;
    }

    KeptDuty fall(Ending gone) {
        boolean later = fell == null || gone.mark().follows(fell.mark());
        return later ? new KeptDuty(id, term, officer, state, open, met, gone).settled() : this;
    }

    /** The duty follows its case: to the officer who has it, and to its end. */
    KeptDuty in(FollowedCase followed) {
        boolean theirs = term != null && term.bearer() == DutyKind.Bearer.OFFICER;
        KeptDuty given = new KeptDuty(id, term, theirs ? followed.officer() : null, state, open, met, fell);
        return followed.ended() == null ? given : given.fall(followed.ended());
    }

    /** What is to be said of it on that day: that it is near, or that it was missed. */
    Change<KeptDuty> lookedAt(LocalDate today) {
        Term running = requireNonNull(term);
        if (today.isAfter(running.duty().dueOn())) {
            return Change.of(become(MISSED)).announcing(new DutyNotice.Missed(facts()));
        }
        return Change.of(with(running.withReminder())).announcing(new DutyNotice.Approaching(facts()));
    }

    /** The next day on which it must be looked at; none once it was missed or has ended. */
    Optional<LocalDate> looksAgainOn() {
        return state == RUNNING ? Optional.ofNullable(term).map(Term::looksAgainOn) : Optional.empty();
    }

    /** Of a duty that arose. */
    Duty duty() {
        return requireNonNull(term).duty();
    }

    LocalDate dueOn() {
        return duty().dueOn();
    }

    @Nullable LocalDate movedFrom() {
        return requireNonNull(term).movedFrom();
    }

    private DutyFacts facts() {
        return new DutyFacts(duty(), officer);
    }

    /** What was done was done, also when it need not have been; an end that was said before the duty arose does not end it. */
    private KeptDuty settled() {
        if (met != null && (term == null || term.isEndedBy(met))) {
            return become(MET);
        }
        if (fell != null && (term == null || term.isEndedBy(fell))) {
            return become(FALLEN);
        }
        return this;
    }

    private KeptDuty become(DutyState next) {
        DutyState now = state == next ? state : state.become(next);
        return new KeptDuty(id, term, officer, now, now.isOpen(), met, fell);
    }

    private KeptDuty with(Term next) {
        return new KeptDuty(id, next, officer, state, open, met, fell);
    }
}
