package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Ground F: a parent's notice that the child will be educated otherwise than at school after a day, and that day has passed
 * (reg. 9(1)(f)).
 *
 * @param afterDate the day that the notice names
 */
public record HomeEducationNotice(boolean writtenNotice, LocalDate afterDate) {

    public LocalDate earliestDeletion() {
        return afterDate.plusDays(1);
    }

    /** What stands against deleting the name, in the order in which it is told. */
    public List<Blocker> blockers(boolean orderInForce, boolean consentRequired, boolean consentGiven) {
        List<Blocker> blockers = new ArrayList<>();
        if (orderInForce) {
            blockers.add(Blocker.SAO_IN_FORCE);
        }
        if (consentRequired && !consentGiven) {
            blockers.add(Blocker.LA_CONSENT_REQUIRED);
        }
        if (!writtenNotice) {
            blockers.add(Blocker.NOTICE_NOT_IN_WRITING);
        }
        return blockers;
    }
}
