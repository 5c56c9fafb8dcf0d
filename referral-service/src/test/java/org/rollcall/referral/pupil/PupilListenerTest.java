package org.rollcall.referral.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class PupilListenerTest {

    private static final String ENROLLED = "org.rollcall.attendance.pupil.enrolled.v1";
    private static final String THRESHOLD = "org.rollcall.attendance.register.threshold-reached.v1";

    private final TenantId council = Councils.fresh();
    private final ObjectNode enrolled = (ObjectNode) ContractAssertions.example(ENROLLED);
    private final ObjectNode threshold = ((ObjectNode) ContractAssertions.example(THRESHOLD))
            .put("pupilId", enrolled.path("pupilId").asString())
            .put("schoolUrn", enrolled.path("schoolUrn").asString());
    private final PupilId id = new PupilId(enrolled.path("pupilId").asString());
    private final SchoolUrn school = new SchoolUrn(enrolled.path("schoolUrn").asString());

    @Autowired
    private Pupils pupils;

    @Test
    void a_pupil_is_on_roll_from_the_day_of_joining() {
        ResendingKafka.twice(IncomingEvent.of(council, ENROLLED, id.value(), 1, enrolled));

        LocalDate joined = LocalDate.parse(enrolled.path("joined").asString());
        Pupil pupil = await().atMost(Duration.ofSeconds(20))
                .until(this::pupil, Optional::isPresent)
                .orElseThrow();
        assertThat(pupil.isOnRollOf(school, joined)).isTrue();
        assertThat(pupil.isOnRollOf(school, joined.minusDays(1))).isFalse();
        assertThat(pupil.isOnRollOf(new SchoolUrn("999999"), joined)).isFalse();
    }

    @Test
    void a_threshold_may_be_heard_of_before_the_enrolment_and_the_newest_stands() {
        ResendingKafka.twice(IncomingEvent.of(council, THRESHOLD, "register", 5, threshold.put("count", 12)));
        ResendingKafka.once(IncomingEvent.of(council, THRESHOLD, "register", 4, threshold.put("count", 10)));
        ResendingKafka.twice(IncomingEvent.of(council, ENROLLED, id.value(), 1, enrolled));

        Pupil pupil = await().atMost(Duration.ofSeconds(20))
                .until(this::pupil, found -> found.filter(it -> it.isOnRollOf(school, LocalDate.MAX))
                        .isPresent())
                .orElseThrow();
        assertThat(pupil.thresholdAt(school)).map(Threshold::count).contains(12);
    }

    private Optional<Pupil> pupil() {
        return pupils.find(council, id);
    }
}
