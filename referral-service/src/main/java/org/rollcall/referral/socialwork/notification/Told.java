package org.rollcall.referral.socialwork.notification;

import java.time.LocalDate;
import java.util.Set;
import org.rollcall.referral.socialwork.cause.Sending;

/** What people write down when they told somebody; to whom it went is not theirs to say. */
public record Told(LocalDate on, Sending.Channel channel, Set<Sending.Recipient> alsoTo) {

    Sending to(Sending.Recipient recipient) {
        return new Sending(on, recipient, alsoTo, channel);
    }
}
