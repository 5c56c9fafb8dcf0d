package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class ResilienceTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Test
    void a_dead_service_is_named_and_the_others_stay_up_until_the_breaker_closes_by_itself() {
        FakeService dead = World.service("dead");
        dead.down();

        for (int call = 0; call < 6; call++) {
            HttpResponse<String> answer = post("/api/dead/v1/things");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Integer.parseInt(Ask.header(answer, "Retry-After"))).isPositive();
            assertThat(Ask.problem(answer))
                    .containsEntry("type", "urn:rollcall:problem:unavailable")
                    .containsEntry("detail", "The dead service does not answer at the moment. Try again shortly.");
        }
        assertThat(post("/api/referral/v1/things").statusCode()).isEqualTo(200);

        dead.up();
        await().atMost(DEADLINE).until(() -> post("/api/dead/v1/things").statusCode() == 200);
        assertThat(post("/api/dead/v1/things").statusCode()).isEqualTo(200);
    }

    @Test
    void an_open_breaker_asks_the_service_nothing_until_it_is_well_again() {
        FakeService unwell = World.service("unwell");
        unwell.behaving(unwell.status(503));

        await().atMost(DEADLINE).untilAsserted(() -> {
            int before = unwell.received().size();
            HttpResponse<String> answer = post("/api/unwell/v1/things");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("The unwell service does not answer");
            assertThat(unwell.received()).hasSize(before);
        });

        unwell.behavingWell();
        await().atMost(DEADLINE).until(() -> post("/api/unwell/v1/things").statusCode() == 200);
    }

    @Test
    void a_services_own_503_comes_through_with_its_body() {
        FakeService refusing = World.service("refusing");
        refusing.behaving(refusing.status(503));

        HttpResponse<String> answer = post("/api/refusing/v1/things");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"service\":\"refusing\",\"status\":503}");
        assertThat(refusing.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503})
    void a_get_is_asked_again(int status) {
        FakeService unsteady = World.service("unsteady-" + status);
        AtomicInteger calls = new AtomicInteger();
        unsteady.behaving(exchange ->
                unsteady.status(calls.incrementAndGet() < 3 ? status : 200).answer(exchange));

        HttpResponse<String> answer = get("/api/unsteady-" + status + "/v1/things");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).hasSize(1);
        assertThat(unsteady.received()).hasSize(3);
    }

    @Test
    void a_get_is_asked_again_only_a_few_times() {
        FakeService failing = World.service("failing");
        failing.behaving(failing.status(503));

        assertThat(get("/api/failing/v1/things").statusCode()).isEqualTo(503);
        assertThat(failing.received()).hasSize(3);
    }

    @Test
    void a_500_is_an_answer_and_is_not_asked_again_nor_held_against_the_service() {
        FakeService faulty = World.service("faulty");
        faulty.behaving(faulty.status(500));

        for (int call = 1; call <= 8; call++) {
            assertThat(get("/api/faulty/v1/things").statusCode()).isEqualTo(500);
            assertThat(faulty.received()).hasSize(call);
        }
    }

    @Test
    void a_connection_that_breaks_is_tried_again_for_a_get_and_never_for_a_post() {
        FakeService resetting = World.service("resetting").behaving(exchange -> {
            throw new IOException("the service dies in the middle of the request");
        });

        assertThat(post("/api/resetting/v1/things").statusCode()).isEqualTo(503);
        assertThat(resetting.received()).hasSize(1);
        assertThat(get("/api/resetting/v1/things").statusCode()).isEqualTo(503);
        assertThat(resetting.received()).hasSizeGreaterThan(2);
    }

    @Test
    void a_late_service_is_given_up_but_an_upload_may_take_longer() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        FakeService late = World.service("late");
        late.behaving(exchange -> {
            awaited(release);
            late.status(200).answer(exchange);
        });
        CompletableFuture<HttpResponse<String>> upload = Ask.post(
                        port, "/api/late/v1/uploads", BodyPublishers.ofString("UPN,Name"))
                .bearing(World.token())
                .later();

        HttpResponse<String> ordinary = post("/api/late/v1/things");

        assertThat(ordinary.statusCode()).isEqualTo(504);
        assertThat(Ask.problem(ordinary))
                .containsEntry("type", "urn:rollcall:problem:service-timeout")
                .extractingByKey("detail")
                .asString()
                .contains("late service");
        assertThat(upload).isNotDone();
        release.countDown();
        assertThat(upload.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    private static void awaited(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> get(String path) {
        return Ask.get(port, path).bearing(World.token()).answer();
    }

    private HttpResponse<String> post(String path) {
        return Ask.post(port, path).bearing(World.token()).answer();
    }
}
