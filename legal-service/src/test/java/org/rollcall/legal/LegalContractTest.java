package org.rollcall.legal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.enforcementcase.EnforcementCaseEvents;
import org.rollcall.legal.noticetoimprove.NoticesToImproveForTests;
import org.rollcall.legal.penaltynotice.PenaltyNoticesForTests;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.OpenApiContract;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class LegalContractTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private List<Subscription> subscriptions;

    @Test
    void what_is_told_is_what_is_promised() {
        ContractAssertions.of("legal")
                .publishes(EnforcementCaseEvents.type(), EnforcementCaseEvents.all())
                .publishes(NoticesToImproveForTests.type(), NoticesToImproveForTests.all())
                .publishes(PenaltyNoticesForTests.type(), PenaltyNoticesForTests.all())
                .andNothingElse();
    }

    @Test
    void what_is_read_is_in_the_producers_examples() {
        ContractAssertions.of("legal").reads(subscriptions);
    }

    @Test
    void the_served_api_is_the_promised_one() throws Exception {
        OpenApiContract.isServed(http, "legal");
    }

    @Test
    void the_api_page_leaves_nothing_to_guess() throws Exception {
        OpenApiContract.isExplained(http, "legal");
    }
}
