package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rollcall.platform.tenancy.TenantId;

/** What the store promises, the same on every backend. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreBehaviour {

    static final TenantId NORTHMOOR = new TenantId("northmoor");
    static final TenantId EASTVALE = new TenantId("eastvale");
    static final Actor CLERK = new Actor("clerk", "person");
    static final Instant NOW = Instant.parse("2026-09-21T08:00:00Z");

    Database database;
    final Signals relay = new Signals();
    Indexes indexes;
    Store store;
    Aggregates<Docket> dockets;

    abstract Database database();

    @BeforeAll
    void open() {
        database = database();
        indexes = new Indexes(database.value());
        store = new Store(database.store(), relay, indexes, Clock.fixed(NOW, ZoneId.of("Europe/London")));
        dockets = store.aggregates(Docket.TYPE);
    }

    @AfterAll
    void close() {
        indexes.close();
        database.close();
    }

    Document raw(Stored<?> stored) {
        return Objects.requireNonNull(database.value()
                .getCollection("dockets")
                .find(Filters.eq("_id", stored.tenant() + ":" + stored.id()))
                .first());
    }

    Stored<Docket> opened() {
        return dockets.create(NORTHMOOR, Ids.fresh(), Docket.open("north"), CLERK);
    }

    static Received event(String subject, long sequence) {
        return new Received(
                NORTHMOOR, "event-" + sequence, "org.rollcall.other.thing.done.v1", "other", subject, sequence, NOW);
    }

    @Test
    void what_is_created_is_found_again_by_its_own_council_only() {
        Stored<Docket> docket = opened();

        assertThat(dockets.find(NORTHMOOR, docket.id())).contains(docket);
        assertThat(dockets.find(EASTVALE, docket.id())).isEmpty();
        assertThatThrownBy(() -> dockets.get(EASTVALE, docket.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_version_is_the_sequence_of_the_last_event() {
        Stored<Docket> docket = opened();
        assertThat(docket.version()).isEqualTo(new Version(1));

        Stored<Docket> entered = dockets.save(docket, docket.value().enter("a", "b", "c"), CLERK);
        assertThat(entered.version()).isEqualTo(new Version(4));

        Stored<Docket> silent = dockets.save(entered, Change.of(entered.value()), CLERK);
        assertThat(silent.version()).isEqualTo(new Version(5));
        assertThat(raw(silent).getList("outbox", Document.class))
                .extracting(event -> event.getLong("sequence"))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void an_event_waits_in_the_document_with_its_actor_and_as_it_will_be_sent() {
        Document event = raw(opened()).getList("outbox", Document.class).getFirst();

        assertThat(event)
                .containsEntry("type", "org.rollcall.tests.docket.opened.v1")
                .containsEntry("time", NOW.toString())
                .containsEntry("actor", new Document("id", "clerk").append("kind", "person"))
                .containsEntry("data", "{\"shelf\":\"north\"}");
        assertThat(raw(opened())).containsKey("pendingSince").doesNotContainKey("due");
    }

    @Test
    void who_decided_on_an_older_version_learns_which_parts_changed_since_when_and_by_whom() {
        Stored<Docket> seen = opened();
        Stored<Docket> entered = dockets.save(seen, seen.value().enter("a", "b"), CLERK);
        LocalDate review = LocalDate.of(2026, 12, 1);
        dockets.save(entered, entered.value().reviewOn(review), new Actor("leader", "person"));
        dockets.apply(event(seen.id(), 1), seen.id(), loaded -> loaded.value().enter("c"));

        assertThat(changedSince(NORTHMOOR, seen))
                .containsExactly(
                        new ChangedPart("reviewOn", 4, NOW, "leader"), new ChangedPart("entries", 5, NOW, "other"));
        assertThat(changedSince(NORTHMOOR, entered)).hasSize(2);
        assertThat(changedSince(NORTHMOOR, dockets.get(NORTHMOOR, seen.id()))).isEmpty();
        assertThat(changedSince(EASTVALE, seen)).isEmpty();
    }

    private List<ChangedPart> changedSince(TenantId tenant, Stored<Docket> seen) {
        return store.changedSince(tenant, "dockets", seen.id(), seen.version());
    }

    @Test
    void the_relay_is_told_of_a_write_with_events_and_of_no_other() {
        Stored<Docket> docket = opened();
        DocumentKey key = DocumentKey.of("dockets", NORTHMOOR, docket.id());
        assertThat(relay.keys()).filteredOn(key::equals).hasSize(1);

        dockets.save(docket, Change.of(docket.value()), CLERK);
        assertThat(relay.keys()).filteredOn(key::equals).hasSize(1);
    }

    @Test
    void every_kind_of_value_comes_back_as_it_went_and_no_class_is_named() {
        Docket docket = new Docket(
                "north",
                Docket.Status.CLOSED,
                List.of("a"),
                LocalDate.of(2026, 3, 29),
                new Docket.Decided(
                        NOW, LocalTime.of(9, 30), YearMonth.of(2026, 9), Map.of(LocalDate.of(2026, 9, 1), 3)));
        Stored<Docket> stored = dockets.create(NORTHMOOR, Ids.fresh(), Change.of(docket), CLERK);

        assertThat(dockets.get(NORTHMOOR, stored.id()).value()).isEqualTo(docket);
        Document state = raw(stored).get("state", Document.class);
        assertThat(state.getString("reviewOn")).isEqualTo("2026-03-29");
        assertThat(state.get("outcome", Document.class))
                .containsEntry("_type", "decided")
                .containsEntry("hearing", "09:30")
                .containsEntry("month", "2026-09");
        assertThat(raw(stored).toJson()).doesNotContain("org.rollcall");
    }

    @Test
    void a_write_on_an_old_version_is_refused_and_changes_nothing() {
        Stored<Docket> first = opened();
        Stored<Docket> second = dockets.save(first, first.value().enter("a"), CLERK);

        assertThatThrownBy(() -> dockets.save(first, first.value().enter("b"), CLERK))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> dockets.get(NORTHMOOR, first.id(), first.version()))
                .isInstanceOf(StaleVersion.class);
        assertThat(dockets.get(NORTHMOOR, first.id(), second.version())).isEqualTo(second);
    }

    @Test
    void a_second_record_with_the_same_id_is_refused() {
        Stored<Docket> docket = opened();

        assertThatThrownBy(() -> dockets.create(NORTHMOOR, docket.id(), Docket.open("south"), CLERK))
                .isInstanceOf(AlreadyExists.class);
        assertThat(dockets.create(EASTVALE, docket.id(), Docket.open("south"), CLERK)
                        .value()
                        .shelf())
                .isEqualTo("south");
    }

    @Test
    void the_same_request_meets_the_same_record_and_a_different_one_is_refused() {
        String id = Ids.fresh();
        Stored<Docket> first = dockets.createOnce(NORTHMOOR, id, "hash", Docket.open("north"), CLERK);
        Stored<Docket> later = dockets.save(first, first.value().enter("a"), CLERK);

        assertThat(dockets.createOnce(NORTHMOOR, id, "hash", Docket.open("north"), CLERK))
                .isEqualTo(later);
        assertThatThrownBy(() -> dockets.createOnce(NORTHMOOR, id, "other", Docket.open("north"), CLERK))
                .isInstanceOf(DifferentRequest.class);
    }

    @Test
    void twenty_repeats_at_once_of_one_request_create_one_record() throws Exception {
        String id = Ids.fresh();
        List<Stored<Docket>> answers =
                atOnce(20, n -> dockets.createOnce(NORTHMOOR, id, "hash", Docket.open("north"), CLERK));

        assertThat(answers).containsOnly(dockets.get(NORTHMOOR, id)).hasSize(20);
    }

    @Test
    void of_fifty_writers_on_one_version_one_is_right_and_no_accepted_write_is_lost() throws Exception {
        Stored<Docket> docket = opened();
        List<Boolean> accepted = atOnce(50, n -> entered(docket, "writer-" + n));

        Stored<Docket> now = dockets.get(NORTHMOOR, docket.id());
        assertThat(accepted).filteredOn(won -> won).hasSize(1);
        assertThat(now.value().entries()).hasSize(1);
        assertThat(now.version()).isEqualTo(new Version(2));
    }

    @Test
    void fifty_writers_who_read_again_when_refused_are_all_kept_with_their_events() throws Exception {
        Stored<Docket> docket = opened();
        atOnce(50, n -> {
            while (!entered(dockets.get(NORTHMOOR, docket.id()), "writer-" + n)) {
                Thread.onSpinWait();
            }
            return true;
        });

        Stored<Docket> now = dockets.get(NORTHMOOR, docket.id());
        assertThat(now.value().entries())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).mapToObj(n -> "writer-" + n).toList());
        assertThat(raw(now).getList("outbox", Document.class))
                .extracting(event -> event.getLong("sequence"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 51).mapToObj(Long::valueOf).toList());
    }

    private boolean entered(Stored<Docket> seen, String entry) {
        try {
            dockets.save(seen, seen.value().enter(entry), CLERK);
            return true;
        } catch (StaleVersion other) {
            return false;
        }
    }

    @Test
    void an_event_creates_once_however_often_it_comes() {
        Received event = event("subject-1", 1);
        String id = Ids.from(event.id());

        assertThat(dockets.createFrom(event, id, Docket.open("north"))).isTrue();
        assertThat(dockets.createFrom(event, id, Docket.open("south"))).isFalse();
        assertThat(dockets.get(NORTHMOOR, id).value().shelf()).isEqualTo("north");
        assertThat(dockets.apply(event, id, docket -> docket.value().enter("again")))
                .as("the event that created a record has had its effect on it")
                .isFalse();
    }

    @Test
    void an_event_takes_effect_once_and_so_does_each_later_one_of_the_same_origin() {
        Stored<Docket> docket = opened();

        assertThat(applied(docket, event("subject-2", 4), "four")).isTrue();
        assertThat(applied(docket, event("subject-2", 4), "four again")).isFalse();
        assertThat(applied(docket, event("subject-2", 3), "late repeat")).isFalse();
        assertThat(applied(docket, event("subject-2", 5), "five")).isTrue();
        assertThat(applied(docket, event("subject.3", 1), "another origin")).isTrue();
        assertThat(applied(docket, event("subject.3", 1), "another origin again"))
                .isFalse();
        assertThat(dockets.get(NORTHMOOR, docket.id()).value().entries())
                .containsExactly("four", "five", "another origin");
    }

    @Test
    void an_event_delivered_to_twenty_threads_at_once_takes_effect_once() throws Exception {
        Stored<Docket> docket = opened();
        List<Boolean> answers = atOnce(20, n -> applied(docket, event("subject-4", 1), "once"));

        assertThat(answers).filteredOn(changed -> changed).hasSize(1);
        assertThat(dockets.get(NORTHMOOR, docket.id()).value().entries()).containsExactly("once");
    }

    @Test
    void effects_and_writers_that_race_are_all_kept() throws Exception {
        Stored<Docket> docket = opened();
        atOnce(20, n -> n % 2 == 0 ? applied(docket, event("racer-" + n, 1), "e" + n) : wins(docket, "w" + n));

        assertThat(dockets.get(NORTHMOOR, docket.id()).value().entries()).hasSize(20);
    }

    @Test
    void a_reader_never_sees_half_a_write() throws Exception {
        Stored<Docket> docket = opened();
        atOnce(8, n -> {
            for (int turn = 0; turn < 100; turn++) {
                Stored<Docket> seen = dockets.get(NORTHMOOR, docket.id());
                assertThat(seen.value().entries()).hasSize((int) seen.version().value() - 1);
                if (n < 2) {
                    entered(seen, n + "-" + turn);
                }
            }
            return true;
        });
    }

    private boolean wins(Stored<Docket> docket, String entry) {
        while (!entered(dockets.get(NORTHMOOR, docket.id()), entry)) {
            Thread.onSpinWait();
        }
        return true;
    }

    private boolean applied(Stored<Docket> docket, Received event, String entry) {
        return dockets.apply(event, docket.id(), seen -> seen.value().enter(entry));
    }

    @Test
    void an_effect_on_a_record_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> dockets.apply(event("subject-5", 1), "nobody", seen -> Change.of(seen.value())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_list_is_cut_into_slices_in_the_order_of_ids_and_shows_one_council_only() {
        String shelf = Ids.fresh();
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            ids.add(dockets.create(EASTVALE, Ids.fresh(), Docket.open(shelf), CLERK)
                    .id());
        }
        dockets.create(NORTHMOOR, Ids.fresh(), Docket.open(shelf), CLERK);
        Map<String, Object> wanted = Map.of("shelf", shelf, "status", Docket.Status.OPEN);

        Slice<Stored<Docket>> first = dockets.slice(EASTVALE, wanted, null, 3);
        Slice<Stored<Docket>> second = dockets.slice(EASTVALE, wanted, first.next(), 3);

        assertThat(first.items()).extracting(Stored::id).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(second.items()).extracting(Stored::id).containsExactlyElementsOf(ids.subList(3, 5));
        assertThat(second.next()).isNull();
        assertThat(dockets.slice(EASTVALE, Map.of("shelf", "none"), null, 3).items())
                .isEmpty();
        assertThat(dockets.slice(EASTVALE, wanted, null, 5).next()).isNull();
    }

    @Test
    void a_part_of_each_record_is_read_without_the_rest_of_it() {
        String shelf = Ids.fresh();
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            Stored<Docket> docket = dockets.create(EASTVALE, Ids.fresh(), Docket.open(shelf), CLERK);
            ids.add(dockets.save(docket, docket.value().enter("entry " + n), CLERK)
                    .id());
        }
        Part<String> entries = new Part<>(List.of("entries"), (id, state) -> {
            assertThat(state).containsOnlyKeys("entries");
            return id + " " + state.get("entries");
        });

        Slice<String> first = dockets.slice(EASTVALE, Listing.of(Map.of("shelf", shelf)), null, 2, entries);
        Slice<String> second = dockets.slice(EASTVALE, Listing.of(Map.of("shelf", shelf)), first.next(), 2, entries);

        assertThat(first.items()).containsExactly(ids.get(0) + " [entry 0]", ids.get(1) + " [entry 1]");
        assertThat(first.next()).isEqualTo(ids.get(1));
        assertThat(second.items()).containsExactly(ids.get(2) + " [entry 2]");
        assertThat(second.next()).isNull();
    }

    @Test
    void what_is_due_today_is_found_and_what_is_due_tomorrow_is_not() {
        LocalDate today = LocalDate.of(2026, 10, 19);
        Stored<Docket> due = reviewedOn(today);
        Stored<Docket> later = reviewedOn(today.plusDays(1));

        assertThat(dockets.due(today, 1000))
                .extracting(DocumentKey::id)
                .contains(due.id())
                .doesNotContain(later.id());
        dockets.save(due, due.value().reviewOn(null), CLERK);
        assertThat(dockets.due(today, 1000)).extracting(DocumentKey::id).doesNotContain(due.id());
    }

    private Stored<Docket> reviewedOn(LocalDate day) {
        Stored<Docket> docket = opened();
        return dockets.save(docket, docket.value().reviewOn(day), CLERK);
    }

    @Test
    void many_writes_at_once_create_and_save_and_tell_the_relay_of_those_with_events() {
        Stored<Docket> there = opened();
        Stored<Docket> silent = opened();
        String fresh = Ids.fresh();
        int told = relay.keys().size();

        Set<String> lost = dockets.writeAll(
                NORTHMOOR,
                List.of(
                        Write.create(fresh, Docket.open("south")),
                        Write.save(there, there.value().enter("a", "b")),
                        Write.save(silent, Change.of(silent.value()))),
                CLERK);

        assertThat(lost).isEmpty();
        assertThat(relay.keys().subList(told, relay.keys().size()))
                .extracting(DocumentKey::id)
                .containsExactlyInAnyOrder(fresh, there.id());
        Map<String, Stored<Docket>> found =
                dockets.findAll(NORTHMOOR, List.of(fresh, there.id(), silent.id(), "nobody"));
        assertThat(found).hasSize(3).containsEntry(fresh, dockets.get(NORTHMOOR, fresh));
        assertThat(dockets.get(NORTHMOOR, there.id()).version()).isEqualTo(new Version(3));
        assertThat(dockets.get(NORTHMOOR, silent.id()).version()).isEqualTo(new Version(2));
        assertThat(raw(there).getList("outbox", Document.class))
                .extracting(event -> event.getLong("sequence"))
                .containsExactly(1L, 2L, 3L);
        assertThat(dockets.findAll(EASTVALE, List.of(fresh))).isEmpty();
    }

    @Test
    void of_many_writes_those_that_lost_are_named_and_nothing_of_them_is_kept() {
        Stored<Docket> mine = opened();
        Stored<Docket> raced = opened();
        Stored<Docket> now = dockets.save(raced, raced.value().enter("first"), CLERK);
        int told = relay.keys().size();

        Set<String> lost = dockets.writeAll(
                NORTHMOOR,
                List.of(
                        Write.save(raced, raced.value().enter("second")),
                        Write.create(raced.id(), Docket.open("again")),
                        Write.save(mine, mine.value().enter("kept"))),
                CLERK);

        assertThat(lost).containsExactly(raced.id());
        assertThat(dockets.get(NORTHMOOR, raced.id())).isEqualTo(now);
        assertThat(dockets.get(NORTHMOOR, mine.id()).value().entries()).containsExactly("kept");
        assertThat(relay.keys().subList(told, relay.keys().size()))
                .extracting(DocumentKey::id)
                .containsExactly(mine.id());
    }

    @Test
    void a_record_that_was_deleted_meanwhile_is_not_brought_back_by_many_writes() {
        Stored<Docket> gone = opened();
        database.value().getCollection("dockets").deleteOne(Filters.eq("_id", NORTHMOOR + ":" + gone.id()));

        Set<String> lost = dockets.writeAll(
                NORTHMOOR, List.of(Write.save(gone, gone.value().enter("late"))), CLERK);

        assertThat(lost).containsExactly(gone.id());
        assertThat(dockets.find(NORTHMOOR, gone.id())).isEmpty();
    }

    @Test
    void ten_writers_of_the_same_fifty_records_lose_nothing_when_those_who_lost_try_again() throws Exception {
        List<String> ids = IntStream.range(0, 50).mapToObj(n -> opened().id()).toList();

        atOnce(10, n -> {
            Collection<String> left = ids;
            while (!left.isEmpty()) {
                List<Write<Docket>> writes = dockets.findAll(NORTHMOOR, left).values().stream()
                        .map(seen -> Write.save(seen, seen.value().enter("writer-" + n)))
                        .toList();
                left = dockets.writeAll(NORTHMOOR, writes, CLERK);
            }
            return true;
        });

        assertThat(dockets.findAll(NORTHMOOR, ids).values()).hasSize(50).allSatisfy(docket -> {
            assertThat(docket.value().entries()).hasSize(10).doesNotHaveDuplicates();
            assertThat(docket.version()).isEqualTo(new Version(11));
        });
    }

    static <T> List<T> atOnce(int threads, Work<T> work) throws Exception {
        AtomicInteger number = new AtomicInteger();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = executor.invokeAll(IntStream.range(0, threads)
                    .mapToObj(n -> (Callable<T>) () -> work.run(number.getAndIncrement()))
                    .toList());
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    interface Work<T> {
        T run(int number) throws Exception;
    }
}
