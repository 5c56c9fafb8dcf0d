package org.rollcall.referral.feedback;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Received;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.SendingLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a school, once for each event: first in the record that the school reads, then by letter. Both have ids that follow from the
 * event, so an event that comes again, or an attempt that stopped between the two, tells nothing twice and leaves nothing out.
 */
final class GivingFeedback {

    private static final Logger LOG = LoggerFactory.getLogger(GivingFeedback.class);

    private final Aggregates<Feedback> feedback;
    private final SendingLetters letters;
    private final FeedbackLetters orders;

    GivingFeedback(Aggregates<Feedback> feedback, SendingLetters letters, FeedbackLetters orders) {
        this.feedback = feedback;
        this.letters = letters;
        this.orders = orders;
    }

    void give(Told told) {
        feedback.createFrom(told.event(), told.id(), told.feedback().give());
        Feedback kept = feedback.get(told.event().tenant(), told.id()).value();
        send(told.event(), kept, told.officer());
    }

    /** A reason in which an address is read that is kept from others is left for the record: the letter is owed all the same. */
    private void send(Received event, Feedback kept, @Nullable String officer) {
        LetterOrder order = orders.of(event.tenant(), kept, officer);
        try {
            letters.send(event.tenant(), order, Actor.of(event));
        } catch (Refused shown) {
            LOG.info("Feedback {} is sent without its reasons: {}", kept.id(), shown.getMessage());
            letters.send(event.tenant(), orders.withoutReasons(order), Actor.of(event));
        }
    }
}
