package org.rollcall.referral.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class SchoolListenerTest {

    private static final String RECORDED = "org.rollcall.attendance.school.recorded.v1";

    private final TenantId council = Councils.fresh();
    private final SchoolUrn urn = new SchoolUrn("142101");

    @Autowired
    private Schools schools;

    @Test
    void a_school_is_known_as_it_was_recorded_last() {
        ResendingKafka.twice(recorded(1, "ACADEMY", false), recorded(2, "ACADEMY", true));
        ResendingKafka.once(recorded(1, "ACADEMY", false));
        ResendingKafka.once(recorded(3, "MAINTAINED", false));

        School known = await().atMost(Duration.ofSeconds(20))
                .until(() -> schools.find(council, urn), found -> found.map(School::type)
                        .filter("MAINTAINED"::equals)
                        .isPresent())
                .orElseThrow();
        assertThat(known.evidenceBuilder()).isEqualTo(EvidenceBuilder.COUNCIL_WITH_SCHOOL);
        assertThat(known.calendar().schoolDays()).isNotEmpty();
    }

    @Test
    void a_council_does_not_know_another_councils_school() {
        ResendingKafka.twice(recorded(1, "ACADEMY", false));

        await().atMost(Duration.ofSeconds(20)).until(() -> schools.find(council, urn), Optional::isPresent);
        assertThat(schools.find(Councils.fresh(), urn)).isEmpty();
    }

    private IncomingEvent recorded(long sequence, String type, boolean commissioning) {
        ObjectNode example = ((ObjectNode) ContractAssertions.example(RECORDED))
                .put("urn", urn.value())
                .put("type", type)
                .put("commissioning", commissioning);
        return IncomingEvent.of(council, RECORDED, urn.value(), sequence, example);
    }
}
