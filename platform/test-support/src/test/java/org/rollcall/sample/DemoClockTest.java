package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.platform.tenancy.Role.COUNCIL_ADMIN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.ClockMoved;
import org.rollcall.platform.testsupport.TestEnvironment;
import org.rollcall.platform.testsupport.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestEnvironment.class)
@ActiveProfiles("demo")
@RecordApplicationEvents
@DirtiesContext
class DemoClockTest {

    private static final String ADDRESS = "/api/sample/v1/demo/clock";
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 10, 26, 9, 0);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Clock clock;

    @Test
    void setting_it_moves_this_service_at_once_and_wakes_its_deadlines(@Autowired ApplicationEvents events) {
        assertThat(set("2026-10-26T09:00:00")).hasStatusOk();

        assertThat(LocalDateTime.now(clock)).isBetween(MORNING, MORNING.plusMinutes(2));
        assertThat(events.stream(ClockMoved.class).count()).isPositive();
        assertThat(http.get().uri(ADDRESS).with(TestTokens.of("northmoor")))
                .bodyText()
                .contains("2026-10-26T09:0");
    }

    @Test
    void a_token_still_counts_by_the_real_time() {
        set("2031-01-01T09:00:00");

        assertThat(http.get().uri(ADDRESS).with(TestTokens.of("northmoor"))).hasStatusOk();
        assertThat(http.get().uri(ADDRESS).with(TestTokens.of("northmoor").expired()))
                .hasStatus(401);
    }

    @Test
    void every_other_service_follows_and_one_that_starts_later_finds_it() {
        try (ConfigurableApplicationContext other = anotherService()) {
            set("2026-10-26T09:00:00");
            awaitMorning(other);
        }
        try (ConfigurableApplicationContext later = anotherService()) {
            awaitMorning(later);
        }
    }

    @Test
    void one_that_starts_later_is_not_woken_by_settings_that_were_overtaken() {
        set("2031-01-01T09:00:00");
        set("2026-10-26T09:00:00");
        Queue<ClockMoved> heard = new ConcurrentLinkedQueue<>();

        try (ConfigurableApplicationContext later = anotherService(heard)) {
            awaitMorning(later);
        }

        assertThat(heard).isNotEmpty().allMatch(moved -> moved.now().isBefore(Instant.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void it_asks_for_a_token_and_for_a_time() {
        assertThat(http.get().uri(ADDRESS)).hasStatus(401);
        assertThat(set("tomorrow")).hasStatus(422);
    }

    private static void awaitMorning(ConfigurableApplicationContext service) {
        Clock theirs = service.getBean(Clock.class);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(LocalDateTime.now(theirs))
                .isBetween(MORNING, MORNING.plusMinutes(2)));
    }

    private static ConfigurableApplicationContext anotherService() {
        return anotherService(new ConcurrentLinkedQueue<>());
    }

    private static ConfigurableApplicationContext anotherService(Queue<ClockMoved> heard) {
        return new SpringApplicationBuilder(SampleApplication.class)
                .profiles("demo")
                .initializers(
                        new TestEnvironment(),
                        service -> service.addApplicationListener(event -> {
                            if (event instanceof PayloadApplicationEvent<?> told
                                    && told.getPayload() instanceof ClockMoved moved) {
                                heard.add(moved);
                            }
                        }))
                .run("--server.port=0");
    }

    private MvcTestResult set(String now) {
        return http.put()
                .uri(ADDRESS)
                .with(TestTokens.of("northmoor").role(COUNCIL_ADMIN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"now\":\"%s\"}".formatted(now))
                .exchange();
    }
}
