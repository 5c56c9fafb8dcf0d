package org.rollcall.referral.socialwork.notification;

import static org.rollcall.referral.socialwork.notification.NotificationState.ACKNOWLEDGED;
import static org.rollcall.referral.socialwork.notification.NotificationState.DUE;
import static org.rollcall.referral.socialwork.notification.NotificationState.NOT_REQUIRED;
import static org.rollcall.referral.socialwork.notification.NotificationState.OVERDUE;
import static org.rollcall.referral.socialwork.notification.NotificationState.SENT;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationEvent;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.Sending;
import org.rollcall.referral.socialwork.cause.TellingDuty;
import org.rollcall.referral.socialwork.cause.Trigger;

/**
 * What one child's social worker must be told: of one thing on its day, or of a week's attendance on the Monday after.
 *
 * @param causes what is told, in the order in which it was heard of
 */
record SocialWorkerNotification(
        NotificationFacts facts,
        NotificationState state,
        List<Cause> causes,
        @Nullable Sending sending,
        @Nullable Acknowledgement answer,
        @Nullable Waiver waiver)
        implements KnownNotification {

    /** Who gave the reason, where no person did. */
    private static final String REGISTER = "attendance-service";

    private static final Narrative EXPLAINED =
            new Narrative("The school found the reason or corrected its register before the message went out.");

    SocialWorkerNotification {
        causes = List.copyOf(causes);
    }

    /** @param causes the one that it is made for, after what explains it */
    static Change<SocialWorkerNotification> due(NotificationFacts facts, List<Cause> causes) {
        return Change.of(new SocialWorkerNotification(facts, DUE, causes, null, null, null))
                .announcing(new NotificationEvent.Due(facts), TellingDuty.arises(facts));
    }

    /** One more thing of the same week; nothing changes once it was sent, or when it is in already. */
    SocialWorkerNotification with(Cause cause) {
        return state == DUE ? and(cause) : this;
    }

    /** The reason was found: nobody need be told any more, unless it is late or was told. */
    Change<SocialWorkerNotification> explain(Cause explained) {
        return switch (state) {
            case DUE -> waive(new Waiver(explained.on(), REGISTER, EXPLAINED));
            case OVERDUE -> Change.of(and(explained));
            case SENT, ACKNOWLEDGED, NOT_REQUIRED -> Change.of(this);
        };
    }

    private SocialWorkerNotification and(Cause cause) {
        if (causes.contains(cause)) {
            return this;
        }
        List<Cause> all = Stream.concat(causes.stream(), Stream.of(cause)).toList();
        return new SocialWorkerNotification(facts, state, all, sending, answer, waiver);
    }

    Change<SocialWorkerNotification> send(Sending sent) {
        NotificationState next = state.become(SENT);
        require(
                !sent.on().isBefore(facts.triggeredOn()),
                "SENT_BEFORE_CAUSE",
                "It was sent before there was anything to tell.");
        return Change.of(new SocialWorkerNotification(facts, next, causes, sent, answer, waiver))
                .announcing(new NotificationEvent.Sent(facts, sent.on(), sent.to()), TellingDuty.met(facts, sent.on()));
    }

    Change<SocialWorkerNotification> acknowledge(Acknowledgement said) {
        NotificationState next = state.become(ACKNOWLEDGED);
        require(
                sending != null && !said.on().isBefore(sending.on()),
                "ANSWER_BEFORE_SENDING",
                "The answer is dated before the day of the message.");
        require(
                facts.trigger() != Trigger.LEGAL_ACTION_CONSIDERED || said.view() != null,
                "VIEW_MISSING",
                "The social worker was asked about legal action: write down what they think of it.");
        return Change.of(new SocialWorkerNotification(facts, next, causes, sending, said, waiver))
                .announcing(new NotificationEvent.Acknowledged(facts, said.on()));
    }

    Change<SocialWorkerNotification> waive(Waiver why) {
        NotificationState next = state.become(NOT_REQUIRED);
        return Change.of(new SocialWorkerNotification(facts, next, causes, sending, answer, why))
                .announcing(new NotificationEvent.NotRequired(facts, why.on()), TellingDuty.falls(facts, why.on()));
    }

    /** The day has passed and nobody told them. */
    Change<SocialWorkerNotification> runLate() {
        NotificationState late = state.become(OVERDUE);
        return Change.of(new SocialWorkerNotification(facts, late, causes, sending, answer, waiver))
                .announcing(new NotificationEvent.Overdue(facts));
    }

    private static void require(boolean held, String code, String detail) {
        if (!held) {
            throw new Refused(List.of(new FailingGuard(code, detail, NotificationState.PROVISION)));
        }
    }
}
