package org.rollcall.referral.socialwork.cause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.socialwork.child.CouncilCode;

/**
 * What stays the same about a notification.
 *
 * @param caseId the open case of the child, if there is one
 * @param trigger what it was made for; of a weekly one the first of the week
 * @param dueOn the last day on which it is in time
 * @param responsible the council whose social worker the child had on the day
 * @param forSchool whether the school may see and send it, which follows from the trigger
 */
public record NotificationFacts(
        NotificationId id,
        PupilId pupil,
        SchoolUrn school,
        @Nullable CaseId caseId,
        Trigger trigger,
        LocalDate triggeredOn,
        LocalDate dueOn,
        CouncilCode responsible,
        boolean forSchool) {

    public static NotificationFacts of(
            NotificationId id,
            PupilId pupil,
            SchoolUrn school,
            @Nullable CaseId caseId,
            Cause cause,
            CouncilCode responsible) {
        return new NotificationFacts(
                id,
                pupil,
                school,
                caseId,
                cause.trigger(),
                cause.on(),
                cause.trigger().dueFor(cause.on()),
                responsible,
                cause.trigger().isForSchoolsToo());
    }
}
