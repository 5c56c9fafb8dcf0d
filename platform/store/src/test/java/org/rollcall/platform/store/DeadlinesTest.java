package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;

class DeadlinesTest {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 19);
    private static final Actor CLERK = new Actor("clerk", "person");

    private final AtomicReference<Instant> now = new AtomicReference<>(at("2026-10-19T00:00:00+01:00"));
    private Database database;
    private Indexes indexes;
    private Aggregates<Docket> dockets;
    private Deadlines deadlines;

    @BeforeEach
    void open() {
        database = Database.inMemory();
        indexes = new Indexes(database.value());
        Clock clock = InstantSource.system().withZone(ZoneId.of("Europe/London"));
        dockets = new Store(database.store(), new Signals(), indexes, clock).aggregates(Docket.TYPE);
        deadlines = new Deadlines(
                List.of(new DeadlineWork<>(dockets, DeadlinesTest::review)),
                ((InstantSource) now::get).withZone(ZoneId.of("UTC")),
                Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        deadlines.stop();
        indexes.close();
        database.close();
    }

    private static Change<Docket> review(Stored<Docket> docket, LocalDate today) {
        if (docket.value().shelf().equals("broken")) {
            throw new IllegalStateException("cannot be reviewed");
        }
        if (docket.value().shelf().equals("weekly") && docket.value().entries().size() < 3) {
            LocalDate next = docket.value().reviewOn() == null
                    ? today
                    : docket.value().reviewOn().plusWeeks(1);
            Docket entered = docket.value().enter("week").value();
            return Change.of(entered.reviewOn(next).value());
        }
        return Change.of(
                docket.value().enter("reviewed " + today).value().reviewOn(null).value());
    }

    @Test
    void what_is_due_today_is_done_at_start_and_what_is_due_tomorrow_when_the_clock_is_moved() {
        Stored<Docket> today = reviewedOn("north", DAY);
        Stored<Docket> tomorrow = reviewedOn("north", DAY.plusDays(1));
        deadlines.start();

        await().untilAsserted(() -> assertThat(entries(today)).containsExactly("reviewed 2026-10-19"));
        assertThat(entries(tomorrow)).isEmpty();

        now.set(at("2026-10-20T00:00:00+01:00"));
        deadlines.wake();
        await().untilAsserted(() -> assertThat(entries(tomorrow)).containsExactly("reviewed 2026-10-20"));
    }

    @Test
    void the_day_begins_at_midnight_in_london_not_in_greenwich() {
        now.set(at("2026-10-18T23:30:00Z"));
        Stored<Docket> docket = reviewedOn("north", DAY);
        deadlines.start();

        await().untilAsserted(() -> assertThat(entries(docket)).containsExactly("reviewed 2026-10-19"));
    }

    @Test
    void a_failing_item_holds_up_no_other_and_is_tried_again() {
        Stored<Docket> broken = reviewedOn("broken", DAY.minusDays(9));
        Stored<Docket> sound = reviewedOn("north", DAY);
        deadlines.start();

        await().untilAsserted(() -> assertThat(entries(sound)).hasSize(1));
        Stored<Docket> seen = dockets.get(NORTHMOOR, broken.id());
        dockets.save(
                seen,
                Change.of(new Docket(
                        "mended",
                        seen.value().status(),
                        List.of(),
                        DAY,
                        seen.value().outcome())),
                CLERK);
        deadlines.wake();
        await().untilAsserted(() -> assertThat(entries(broken)).hasSize(1));
    }

    @Test
    void deadlines_that_follow_each_other_are_all_done_when_the_clock_jumps() {
        Stored<Docket> weekly = reviewedOn("weekly", DAY.minusWeeks(8));
        deadlines.start();

        await().untilAsserted(() ->
                assertThat(entries(weekly)).containsExactly("week", "week", "week", "reviewed 2026-10-19"));
    }

    private List<String> entries(Stored<Docket> docket) {
        return dockets.get(NORTHMOOR, docket.id()).value().entries();
    }

    private Stored<Docket> reviewedOn(String shelf, LocalDate day) {
        Stored<Docket> docket = dockets.create(NORTHMOOR, Ids.fresh(), Docket.open(shelf), CLERK);
        return dockets.save(docket, docket.value().reviewOn(day), CLERK);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
