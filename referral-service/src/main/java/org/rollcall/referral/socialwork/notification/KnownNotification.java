package org.rollcall.referral.socialwork.notification;

import java.util.List;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;

/** A notification as the packages beside this one read it. */
public interface KnownNotification {

    NotificationFacts facts();

    /** What is told, in the order in which it was heard of. */
    List<Cause> causes();
}
