package org.rollcall.referral.referral;

import static org.rollcall.referral.referral.ReferralState.DRAFT;
import static org.rollcall.referral.referral.ReferralState.IN_TRIAGE;
import static org.rollcall.referral.referral.ReferralState.LAPSED;
import static org.rollcall.referral.referral.ReferralState.RETURNED;
import static org.rollcall.referral.referral.ReferralState.SUBMITTED;
import static org.rollcall.referral.referral.ReferralState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.triage.Decision;
import org.rollcall.referral.triage.ReturnReason;
import org.rollcall.referral.triage.Triage;

/**
 * One school's worry about one pupil, for the council to act on.
 *
 * <p>Begins as a draft that the school writes, is submitted with its evidence, triaged by an officer, and ends accepted (a case
 * opens), redirected to another service, refused, or withdrawn by the school; an incomplete one goes back to the school and comes
 * again, or lapses when the school does not answer in time. Statutory guidance <em>Working together to improve school attendance</em>
 * and EA 1996 ss.444–444B stand behind it.
 *
 * @param answerBy the last day on which the school may answer the reasons for which it was returned
 * @param writtenOn the day on which it was last written; none once it was sent in
 */
record Referral(
        ReferralId id,
        PupilId pupil,
        SchoolUrn school,
        Form form,
        ReferralState state,
        @Nullable LocalDate submittedOn,
        List<ReturnReason> returned,
        @Nullable Decision decision,
        @Nullable LocalDate answerBy,
        @Nullable Triage triage,
        @Nullable LocalDate writtenOn) {

    Referral {
        returned = List.copyOf(returned);
    }

    static Change<Referral> draft(ReferralId id, PupilId pupil, SchoolUrn school, Form form, LocalDate today) {
        return Change.of(new Referral(id, pupil, school, form, DRAFT, null, List.of(), null, null, null, today));
    }

    Change<Referral> edit(Form written, LocalDate today) {
        if (!state.isEditable()) {
            throw Refused.transition(state, DRAFT, state.next(), ReferralState.PROVISION);
        }
        return Change.of(new Referral(
                id,
                pupil,
                school,
                written,
                state,
                submittedOn,
                returned,
                decision,
                answerBy,
                triage,
                state == DRAFT ? today : null));
    }

    /**
     * Sends it in: for the first time, or again with an answer to each reason for which it was returned.
     *
     * @param triageBy the last day on which its triage begins in time
     */
    Change<Referral> submit(
            List<NamedParent> recognised, List<Narrative> answers, LocalDate today, LocalDate triageBy) {
        ReferralState submitted = state.become(SUBMITTED);
        Form named = form.naming(recognised);
        Referral sent =
                new Referral(id, pupil, school, named, submitted, today, answered(answers), decision, null, null, null);
        Change<Referral> change = Change.of(sent);
        return state == DRAFT
                ? change.announcing(
                        new ReferralEvent.Submitted(facts()), ReferralDuties.triageArises(sent, today, triageBy))
                : change.announcing(
                        new ReferralEvent.Resubmitted(facts()),
                        ReferralDuties.answerMet(this, today),
                        ReferralDuties.triageArises(sent, today, triageBy));
    }

    Change<Referral> startTriage(Triage started) {
        Referral next = new Referral(
                id,
                pupil,
                school,
                form,
                state.become(IN_TRIAGE),
                submittedOn,
                returned,
                decision,
                answerBy,
                started,
                null);
        return Change.of(next)
                .announcing(
                        new ReferralEvent.TriageStarted(facts()), ReferralDuties.triageMet(this, started.startedOn()));
    }

    Change<Referral> withdraw(LocalDate today) {
        return Change.of(in(state.become(WITHDRAWN)))
                .announcing(
                        new ReferralEvent.Withdrawn(facts()),
                        state == RETURNED
                                ? ReferralDuties.answerFalls(this, today)
                                : ReferralDuties.triageFalls(this, today));
    }

    /** Nobody answered in time; the school may refer anew. */
    Change<Referral> lapse(LocalDate today) {
        return Change.of(in(state.become(LAPSED)))
                .announcing(
                        new ReferralEvent.Lapsed(facts(), Objects.requireNonNull(answerBy)),
                        ReferralDuties.answerFalls(this, today));
    }

    /**
     * Ends triage with an outcome.
     *
     * @param reasons for the school to answer when the outcome hands the referral back
     * @param answerBy the last day for its answer; none with any other outcome
     */
    Change<Referral> decide(Decision made, List<Narrative> reasons, @Nullable LocalDate answerBy) {
        ReferralState decided = state.become(ReferralState.after(made.outcome()));
        List<FailingGuard> failing = Triage.failing(triage, form.type(), form.asksBelowThreshold(), made);
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
        List<ReturnReason> asked =
                reasons.stream().map(reason -> new ReturnReason(reason, null)).toList();
        Referral next =
                new Referral(id, pupil, school, form, decided, submittedOn, asked, made, answerBy, triage, null);
        Change<Referral> change = Change.of(next).announcing(announcement(made, answerBy));
        return answerBy == null ? change : change.announcing(ReferralDuties.answerArises(this, made.on(), answerBy));
    }

    /** The reasons for return that a resubmission with these answers would leave open. */
    List<FailingGuard> unanswered(List<Narrative> answers) {
        return IntStream.range(answers.size(), returned.size())
                .mapToObj(open -> new FailingGuard(
                        "RETURN_REASON_UNANSWERED",
                        "reason %d of %d for which the referral was returned has no answer"
                                .formatted(open + 1, returned.size()),
                        ReferralState.PROVISION))
                .toList();
    }

    /** Empty before the first submission, when the parents get their ids. */
    List<ParentId> parents() {
        return form.parents().stream()
                .map(NamedParent::parentId)
                .filter(Objects::nonNull)
                .toList();
    }

    private ReferralEvent announcement(Decision made, @Nullable LocalDate answerBy) {
        return switch (made.outcome().ending()) {
            case ACCEPTED -> ReferralEvent.Accepted.of(this, facts(), made);
            case RETURNED -> new ReferralEvent.Returned(facts(), made.outcome(), answerBy);
            case REDIRECTED -> new ReferralEvent.Redirected(facts(), made.outcome());
            case REFUSED -> new ReferralEvent.Refused(facts(), made.outcome());
        };
    }

    private List<ReturnReason> answered(List<Narrative> answers) {
        return IntStream.range(0, returned.size())
                .mapToObj(asked -> new ReturnReason(returned.get(asked).reason(), answers.get(asked)))
                .toList();
    }

    private Referral in(ReferralState next) {
        return new Referral(id, pupil, school, form, next, submittedOn, returned, decision, answerBy, triage, null);
    }

    private ReferralEvent.Facts facts() {
        return new ReferralEvent.Facts(id, pupil, school, form.type());
    }
}
