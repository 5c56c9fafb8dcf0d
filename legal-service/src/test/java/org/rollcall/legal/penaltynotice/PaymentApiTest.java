package org.rollcall.legal.penaltynotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.guards;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PaymentApiTest {

    private static final LocalDate LAST_REDUCED_DAY = LocalDate.of(2026, 11, 10);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private CouncilForTests council;
    private String notice;

    @BeforeEach
    void a_first_notice_received_on_21_October() {
        clock.moveTo(LocalDate.of(2026, 10, 19));
        council = new CouncilForTests(service);
        notice = json(council.issue(council.readyCase(), council.amara, "k1"))
                .required("id")
                .stringValue();
        clock.moveTo(LAST_REDUCED_DAY);
    }

    @Test
    void eighty_pounds_on_the_last_reduced_day_pay_the_notice() {
        MvcTestResult paid = council.pay(notice, "R1", 80, LAST_REDUCED_DAY);

        assertThat(paid).hasStatusOk();
        assertThat(json(paid).required("state").stringValue()).isEqualTo("PAID");
        assertThat(json(paid).required("actions").valueStream().map(JsonNode::stringValue))
                .containsExactly("read-letter");
    }

    /** The worker moves the notice from issued to served just now: money does not name a version that could be stale. */
    @RepeatedTest(20)
    void a_deadline_that_passes_at_the_same_moment_does_not_turn_money_away() {
        assertThat(council.pay(notice, "R1", 80, LAST_REDUCED_DAY)).hasStatusOk();
    }

    @Test
    void the_same_payment_again_changes_nothing() {
        council.pay(notice, "R1", 80, LAST_REDUCED_DAY);
        MvcTestResult repeat = council.pay(notice, "R1", 80, LAST_REDUCED_DAY);

        assertThat(repeat).hasStatusOk();
        assertThat(json(repeat).required("payments").size()).isEqualTo(1);
    }

    @Test
    void the_same_reference_with_another_amount_is_refused() {
        council.pay(notice, "R1", 80, LAST_REDUCED_DAY);

        assertThat(council.pay(notice, "R1", 160, LAST_REDUCED_DAY)).hasStatus(422);
    }

    @Test
    void too_little_is_returned_with_the_reason_and_kept_on_record() {
        assertThat(guards(council.pay(notice, "R1", 79, LAST_REDUCED_DAY))).containsExactly("WRONG_AMOUNT");
        assertThat(guards(council.pay(notice, "R1", 79, LAST_REDUCED_DAY))).containsExactly("WRONG_AMOUNT");

        JsonNode after = json(council.get(API + "/penalty-notices/" + notice));
        assertThat(after.required("state").stringValue()).isEqualTo("SERVED");
        assertThat(after.required("payments").size()).isEqualTo(1);
        assertThat(after.at("/payments/0/returnedBecause").stringValue()).isEqualTo("WRONG_AMOUNT");
        assertThat(after.at("/payments/0/refund").intValue()).isEqualTo(79);
    }

    @Test
    void the_full_amount_in_the_reduced_time_pays_and_eighty_go_back() {
        JsonNode paid = json(council.pay(notice, "R1", 160, LAST_REDUCED_DAY));

        assertThat(paid.required("state").stringValue()).isEqualTo("PAID");
        assertThat(paid.at("/payments/0/refund").intValue()).isEqualTo(80);
    }

    @Test
    void money_after_the_last_day_never_pays() {
        clock.moveTo(LocalDate.of(2026, 11, 18));

        assertThat(guards(council.pay(notice, "R1", 160, LocalDate.of(2026, 11, 18))))
                .containsExactly("TOO_LATE");
        assertThat(json(council.get(API + "/penalty-notices/" + notice))
                        .required("state")
                        .stringValue())
                .isEqualTo("EXPIRED_UNPAID");
    }

    @Test
    void money_from_the_future_or_from_before_the_notice_is_a_mistake() {
        assertThat(council.pay(notice, "R1", 80, LAST_REDUCED_DAY.plusDays(1))).hasStatus(422);
        assertThat(council.pay(notice, "R1", 80, LocalDate.of(2026, 10, 18))).hasStatus(422);
        assertThat(council.pay(notice, "R1", 0, LAST_REDUCED_DAY)).hasStatus(422);
    }
}
