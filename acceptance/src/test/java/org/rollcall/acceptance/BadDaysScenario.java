package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.acceptance.Cast.EASTVALE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.acceptance.CouncilStream.Told;
import org.rollcall.local.Platform;

/** What happens when a part of the platform is away, and when it is back. */
@ExtendWith(RunningPlatform.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class BadDaysScenario {

    private static final String SALTMARSH = "142201";

    @Test
    void one_service_down_leaves_the_others_up_and_is_back_by_itself(Platform platform, Cast cast) {
        Person officer = cast.person("attendance-officer", EASTVALE);
        officer.get("licensing/v1/rules").expect(200);
        platform.kill("licensing-service");
        try {
            Answer away = Await.until(
                    "the gateway says that licensing-service is away",
                    () -> Optional.of(officer.get("licensing/v1/rules")).filter(answer -> answer.status() == 503));
            assertThat(away.header("Retry-After")).isNotBlank();
            assertThat(away.json().path("type").asString()).startsWith("urn:rollcall:problem:");
            officer.get("attendance/v1/schools").expect(200);
            officer.get("legal/v1/rules").expect(200);
        } finally {
            platform.start("licensing-service");
        }
        Await.until("licensing-service answers again", () -> Optional.of(officer.get("licensing/v1/rules"))
                .filter(answer -> answer.status() == 200));
    }

    @Test
    void with_kafka_away_for_a_minute_writes_go_on_and_their_events_follow(Platform platform, Cast cast) {
        Person admin = cast.person("council-admin", EASTVALE);
        List<Long> written = new ArrayList<>();
        platform.kill("kafka");
        try {
            long over = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (System.nanoTime() < over) {
                written.add(writeAndRead(admin, "Saltmarsh " + UUID.randomUUID()));
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
        } finally {
            platform.start("kafka");
        }
        List<Long> told =
                Await.until("the last event reaches the council's own system", () -> Optional.of(sequences(cast))
                        .filter(sequences -> sequences.contains(written.getLast())));
        assertThat(written).hasSizeGreaterThan(10);
        assertThat(told.stream().distinct().toList())
                .as("every write has its event, in order")
                .isSorted()
                .containsAll(written);
    }

    /** The version that the write came to. */
    private static long writeAndRead(Person admin, String name) {
        long version = rename(admin, name);
        Answer read = admin.get("attendance/v1/schools/" + SALTMARSH).expect(200);
        assertThat(read.text()).contains(name);
        return version;
    }

    private static List<Long> sequences(Cast cast) {
        try (CouncilStream stream = cast.stream(EASTVALE)) {
            return stream.readAll().stream()
                    .filter(event -> event.type().endsWith("school.recorded.v1"))
                    .filter(event -> event.subject().equals(SALTMARSH))
                    .map(Told::sequence)
                    .toList();
        }
    }

    @Test
    void with_the_store_away_a_write_is_refused_whole_and_may_be_sent_again(Platform platform, Cast cast) {
        Person admin = cast.person("council-admin", EASTVALE);
        long before = version(admin);
        platform.stop("store");
        try {
            Answer refused = admin.put("attendance/v1/schools/" + SALTMARSH, school("Not this name"));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotBlank();
        } finally {
            platform.start("store");
        }
        Await.until("the store is back", () -> Optional.of(admin.get("attendance/v1/schools/" + SALTMARSH))
                .filter(answer -> answer.status() == 200)
                .filter(answer -> !answer.text().contains("Not this name")));
        assertThat(version(admin)).isEqualTo(before);
        rename(admin, "Saltmarsh Primary School");
    }

    private static long rename(Person admin, String name) {
        return version(admin.put("attendance/v1/schools/" + SALTMARSH, school(name)));
    }

    private static long version(Person admin) {
        return version(admin.get("attendance/v1/schools/" + SALTMARSH));
    }

    private static long version(Answer school) {
        return Long.parseLong(school.expect(200).header("ETag").replace("\"", ""));
    }

    private static Map<String, Object> school(String name) {
        return Map.of(
                "name",
                name,
                "phase",
                "PRIMARY",
                "type",
                "MAINTAINED",
                "establishmentNumber",
                "2201",
                "commissioning",
                false,
                "calendar",
                Map.of(
                        "id", "SALTMARSH-2026",
                        "terms", List.of(Map.of("name", "AUTUMN", "start", "2026-09-02", "end", "2026-12-18")),
                        "halfTerms", List.of(Map.of("start", "2026-10-26", "end", "2026-10-30")),
                        "bankHolidays", List.of(),
                        "insetDays", List.of(),
                        "closures", List.of()));
    }
}
