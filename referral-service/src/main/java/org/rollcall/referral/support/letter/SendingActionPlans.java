package org.rollcall.referral.support.letter;

import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.LetterOrder.Recipient;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.support.KnownPlan;
import org.rollcall.referral.support.SupportPlans;
import org.rollcall.referral.support.plan.SupportPlanId;

/** When a plan begins, it goes to the parent who agreed to it. What needs no consent has papers of its own, from the service that makes it. */
final class SendingActionPlans {

    private static final ActionPlanLetter.Child UNNAMED = new ActionPlanLetter.Child("your child", "the school");

    private final SupportPlans plans;
    private final PupilCards cards;
    private final SendingLetters letters;

    SendingActionPlans(SupportPlans plans, PupilCards cards, SendingLetters letters) {
        this.plans = plans;
        this.cards = cards;
        this.letters = letters;
    }

    /** What is read of the announcement. */
    record Started(String planId, LocalDate on) {}

    void on(Started started, Received event) {
        plans.find(event.tenant(), new SupportPlanId(started.planId()))
                .filter(plan -> plan.open() && plan.type().isByConsent())
                .ifPresent(plan -> plan.agreedBy().ifPresent(parent -> send(plan, parent, started, event)));
    }

    private void send(KnownPlan plan, ParentId parent, Started started, Received event) {
        LetterOrder order = new LetterOrder(
                Ids.from(ActionPlanLetter.NAME, started.planId(), started.on().toString()),
                ActionPlanLetter.NAME,
                started.planId(),
                plan.caseId(),
                plan.school(),
                plan.pupil(),
                new Recipient.Parent(parent),
                ActionPlanLetter.data(plan, child(event.tenant(), plan.pupil()), started.on()));
        letters.send(event.tenant(), order, Actor.of(event));
    }

    private ActionPlanLetter.Child child(TenantId tenant, PupilId pupil) {
        return cards.of(tenant, pupil)
                .map(card -> new ActionPlanLetter.Child(card.name().text(), card.schoolName()))
                .orElse(UNNAMED);
    }
}
