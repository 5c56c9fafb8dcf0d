package org.rollcall.referral.feedback;

import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.referral.letter.SendingLetters;

/**
 * Tells a school, once for each event: first in the record that the school reads, then by letter. Both have ids that follow from the
 * event, so an event that comes again, or an attempt that stopped between the two, tells nothing twice and leaves nothing out.
 */
final class GivingFeedback {

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
        letters.send(
                told.event().tenant(), orders.of(told.event().tenant(), kept, told.officer()), Actor.of(told.event()));
    }
}
