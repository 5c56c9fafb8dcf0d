package org.rollcall.referral.referral;

import static org.rollcall.referral.referral.ReferralState.DRAFT;
import static org.rollcall.referral.referral.ReferralState.IN_TRIAGE;
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

/**
 * One school's worry about one pupil, for the council to act on.
 *
 * <p>Begins as a draft that the school writes, is submitted with its evidence, triaged by an officer, and ends accepted (a case
 * opens), redirected to another service, refused, or withdrawn by the school; an incomplete one goes back to the school and comes
 * again. Statutory guidance <em>Working together to improve school attendance</em> and EA 1996 ss.444–444B stand behind it.
 */
record Referral(
        ReferralId id,
        PupilId pupil,
        SchoolUrn school,
        Form form,
        ReferralState state,
        @Nullable LocalDate submittedOn,
        List<ReturnReason> returned,
        @Nullable Decision decision) {

    Referral {
        returned = List.copyOf(returned);
    }

    static Change<Referral> draft(ReferralId id, PupilId pupil, SchoolUrn school, Form form) {
        return Change.of(new Referral(id, pupil, school, form, DRAFT, null, List.of(), null));
    }

    Change<Referral> edit(Form written) {
        if (!state.isEditable()) {
            throw Refused.transition(state, DRAFT, state.next(), ReferralState.PROVISION);
        }
        return Change.of(new Referral(id, pupil, school, written, state, submittedOn, returned, decision));
    }

    /** Sends it in: for the first time, or again with an answer to each reason for which it was returned. */
    Change<Referral> submit(List<NamedParent> recognised, List<Narrative> answers, LocalDate today) {
        ReferralState submitted = state.become(SUBMITTED);
        Form named = form.naming(recognised);
        Referral sent = new Referral(id, pupil, school, named, submitted, today, answered(answers), decision);
        return Change.of(sent)
                .announcing(
                        state == DRAFT ? new ReferralEvent.Submitted(facts()) : new ReferralEvent.Resubmitted(facts()));
    }

    Change<Referral> startTriage() {
        return Change.of(in(state.become(IN_TRIAGE))).announcing(new ReferralEvent.TriageStarted(facts()));
    }

    Change<Referral> withdraw() {
        return Change.of(in(state.become(WITHDRAWN))).announcing(new ReferralEvent.Withdrawn(facts()));
    }

    /** Ends triage with an outcome; reasons are for the school to answer when the outcome hands the referral back. */
    Change<Referral> decide(Decision made, List<Narrative> reasons) {
        ReferralState decided = state.become(made.outcome().leadsTo());
        List<ReturnReason> asked =
                reasons.stream().map(reason -> new ReturnReason(reason, null)).toList();
        Referral next = new Referral(id, pupil, school, form, decided, submittedOn, asked, made);
        return Change.of(next).announcing(announcement(made));
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

    private ReferralEvent announcement(Decision made) {
        return switch (made.outcome().leadsTo()) {
            case ACCEPTED -> ReferralEvent.Accepted.of(this, facts(), made);
            case RETURNED -> new ReferralEvent.Returned(facts(), made.outcome());
            case REDIRECTED -> new ReferralEvent.Redirected(facts(), made.outcome());
            case REFUSED -> new ReferralEvent.Refused(facts(), made.outcome());
            case DRAFT, SUBMITTED, IN_TRIAGE, WITHDRAWN ->
                throw new IllegalStateException(
                        "no outcome leads to " + made.outcome().leadsTo());
        };
    }

    private List<ReturnReason> answered(List<Narrative> answers) {
        return IntStream.range(0, returned.size())
                .mapToObj(asked -> new ReturnReason(returned.get(asked).reason(), answers.get(asked)))
                .toList();
    }

    private Referral in(ReferralState next) {
        return new Referral(id, pupil, school, form, next, submittedOn, returned, decision);
    }

    private ReferralFacts facts() {
        return new ReferralFacts(id, pupil, school, form.type());
    }
}
