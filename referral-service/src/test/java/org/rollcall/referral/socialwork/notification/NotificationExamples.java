package org.rollcall.referral.socialwork.notification;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationEvent;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.NotificationId;
import org.rollcall.referral.socialwork.cause.Sending.Recipient;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.rollcall.referral.socialwork.child.CouncilCode;

/** Every event of a notification, with the facts of the published examples. */
public final class NotificationExamples {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    public static final NotificationFacts FACTS = facts(new Cause(Trigger.DELETION_PROPOSED, DAY));

    private NotificationExamples() {}

    public static NotificationFacts facts(Cause cause) {
        return NotificationFacts.of(
                new NotificationId("019a0f42-1d3f-7e50-9c42-7d8e9f102132"),
                new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
                new SchoolUrn("142101"),
                new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
                cause,
                new CouncilCode("992"));
    }

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        return contract.publishes(
                new NotificationAggregate(),
                new NotificationEvent.Due(FACTS),
                new NotificationEvent.Overdue(FACTS),
                new NotificationEvent.Sent(FACTS, DAY, Recipient.SOCIAL_WORKER),
                new NotificationEvent.Acknowledged(FACTS, DAY.plusDays(1)),
                new NotificationEvent.NotRequired(FACTS, DAY));
    }
}
