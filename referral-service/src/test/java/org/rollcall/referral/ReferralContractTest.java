package org.rollcall.referral;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.OpenApiContract;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.allocation.conflict.ConflictExamples;
import org.rollcall.referral.attachment.AttachmentExamples;
import org.rollcall.referral.caselog.LogExamples;
import org.rollcall.referral.casework.CaseExamples;
import org.rollcall.referral.contract.ContractPromise;
import org.rollcall.referral.duty.kept.DutyExamples;
import org.rollcall.referral.feedback.FeedbackExamples;
import org.rollcall.referral.letter.sent.LetterExamples;
import org.rollcall.referral.panel.PanelPromise;
import org.rollcall.referral.partner.PartnerExamples;
import org.rollcall.referral.referral.ReferralExamples;
import org.rollcall.referral.socialwork.notification.NotificationExamples;
import org.rollcall.referral.support.SupportExamples;
import org.rollcall.referral.teamaround.MeetingExamples;
import org.rollcall.referral.worktime.TimeExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class ReferralContractTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private List<Subscription> subscriptions;

    @Test
    void what_is_told_is_what_is_promised() {
        ContractAssertions contract = ContractAssertions.of("referral");
        ContractPromise.of(contract);
        PanelPromise.of(contract);

        LetterExamples.checkedBy(contract);
        FeedbackExamples.checkedBy(contract);
        ReferralExamples.checkedBy(contract);
        SupportExamples.checkedBy(contract);
        PartnerExamples.checkedBy(contract);
        MeetingExamples.checkedBy(contract);
        NotificationExamples.checkedBy(contract);
        DutyExamples.checkedBy(contract);
        TimeExamples.checkedBy(contract);
        ConflictExamples.checkedBy(contract);
        AttachmentExamples.checkedBy(contract);
        LogExamples.checkedBy(contract);
        CaseExamples.checkedBy(contract).andNothingElse();
    }

    @Test
    void what_is_read_is_in_the_producers_examples() {
        ContractAssertions.of("referral").reads(subscriptions);
    }

    @Test
    void the_served_api_is_the_promised_one() throws Exception {
        OpenApiContract.isServed(http, "referral");
    }

    @Test
    void the_api_page_leaves_nothing_to_guess() throws Exception {
        OpenApiContract.isExplained(http, "referral");
    }
}
