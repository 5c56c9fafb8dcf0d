package org.rollcall.referral.feedback;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.News;

/** Every event of feedback, with the facts of the published examples. */
public final class FeedbackExamples {

    private FeedbackExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        About about = new About(
                new SchoolUrn("142101"),
                new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
                new ReferralId("019a0f3a-1b2c-7d3e-9f40-516273849506"),
                new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"));
        Feedback feedback = Feedback.of(
                "20260921T080000-6a1f0c52-93d7-3b48-8e25-c7d41f9b0a36",
                News.ACCEPT_CASEWORK,
                about,
                LocalDate.of(2026, 9, 21),
                List.of(),
                "b4c7e810-5d26-3f93-a1d8-72e0649b3c5f");
        return contract.publishes(new FeedbackAggregate(), new FeedbackEvent.Given(feedback));
    }
}
