package org.rollcall.referral.socialwork.cause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of an event of a notification as others read it; never the status of the child. */
public record NotificationMessage(
        String notificationId,
        String pupilId,
        String schoolUrn,
        @Nullable String caseId,
        String trigger,
        LocalDate triggeredOn,
        LocalDate dueOn,
        @Nullable LocalDate on,
        @Nullable String to) {

    public static NotificationMessage of(NotificationFacts facts, @Nullable LocalDate on, @Nullable String to) {
        return new NotificationMessage(
                facts.id().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.caseId() == null ? null : facts.caseId().value(),
                facts.trigger().name(),
                facts.triggeredOn(),
                facts.dueOn(),
                on,
                to);
    }
}
