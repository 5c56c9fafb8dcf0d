package org.rollcall.attendance.audit.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the school will do about a finding.
 *
 * @param owner who does it, by office: the head, the data manager
 * @param evidence what shows that it was done; null before
 * @param overdueTold its being overdue was announced
 */
public record AgreedAction(
        String id,
        String findingId,
        String action,
        String owner,
        LocalDate due,
        @Nullable String evidence,
        @Nullable LocalDate evidencedOn,
        boolean overdueTold) {

    public boolean waits() {
        return evidence == null;
    }

    boolean isToBeTold(LocalDate today) {
        return waits() && !overdueTold && today.isAfter(due);
    }

    public AgreedAction evidenced(String shown, LocalDate on) {
        return new AgreedAction(id, findingId, action, owner, due, shown, on, overdueTold);
    }

    AgreedAction told() {
        return new AgreedAction(id, findingId, action, owner, due, evidence, evidencedOn, true);
    }
}
