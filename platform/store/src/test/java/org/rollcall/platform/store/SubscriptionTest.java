package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;

class SubscriptionTest {

    @Test
    void a_service_reads_the_named_services_of_every_council_and_nothing_else() {
        Pattern topics = new Effects(
                        List.of(Subscription.to("legal"), Subscription.to("cme-ehe"), Subscription.to("legal")))
                .topics();

        assertThat(List.of("rollcall.northmoor.legal", "rollcall.eastvale.cme-ehe"))
                .allMatch(topics.asMatchPredicate());
        assertThat(List.of(
                        "rollcall.northmoor.referral",
                        "rollcall.northmoor.legal.extra",
                        "rollcall.north.moor.legal",
                        "rollcall.northmoor.cme-ehe2",
                        "other.northmoor.legal"))
                .noneMatch(topics.asMatchPredicate());
    }

    @Test
    void aggregates_that_share_an_id_are_told_apart_by_the_noun_in_the_type() {
        assertThat(received("org.rollcall.legal.penalty-notice.paid.v1").origin())
                .isEqualTo(
                        received("org.rollcall.legal.penalty-notice.served.v1").origin())
                .isNotEqualTo(received("org.rollcall.legal.enforcement-case.opened.v1")
                        .origin());
    }

    @Test
    void pauses_between_attempts_double_up_to_ten_minutes() {
        assertThat(List.of(1, 2, 3, 10, 11, 99))
                .extracting(attempts -> ParkedRetries.pause(attempts).toSeconds())
                .containsExactly(1L, 2L, 4L, 512L, 600L, 600L);
    }

    @Test
    void the_parts_of_an_id_are_not_run_together() {
        assertThat(Ids.from("ab", "c")).isEqualTo(Ids.from("ab", "c")).isNotEqualTo(Ids.from("a", "bc"));
        assertThat(Ids.fresh()).isNotEqualTo(Ids.fresh()).satisfies(id -> assertThat(id.charAt(14))
                .isEqualTo('7'));
    }

    private static Received received(String type) {
        return new Received(new TenantId("northmoor"), "e", type, "legal", "1", 1, Instant.EPOCH);
    }
}
