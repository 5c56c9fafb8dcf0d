package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import org.rollcall.platform.store.Received;

/**
 * Takes from referral-service that the social worker was told of a proposed deletion, or that a team leader wrote down why nobody need
 * be told: then the deletion is held no longer (Working together to improve school attendance). Heard twice or late, it changes
 * nothing more.
 */
final class SocialWorkerNews {

    private static final String PROPOSED = "DELETION_PROPOSED";

    private final Deletions deletions;

    SocialWorkerNews(Deletions deletions) {
        this.deletions = deletions;
    }

    /** What is read of {@code social-worker-notification.sent} and {@code .not-required}. */
    record Settled(String pupilId, String schoolUrn, String trigger, LocalDate triggeredOn, LocalDate on) {}

    void on(Settled settled, Received event) {
        if (settled.trigger().equals(PROPOSED)) {
            deletions
                    .underWay(event.tenant(), settled.pupilId(), settled.schoolUrn(), settled.triggeredOn())
                    .forEach(id -> deletions.aggregates().apply(event, id, deletion -> deletion.value()
                            .socialWorkerSettled(settled.on())));
        }
    }
}
