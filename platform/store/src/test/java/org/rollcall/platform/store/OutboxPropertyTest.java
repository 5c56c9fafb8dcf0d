package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Outbox.Acknowledged;
import org.rollcall.platform.store.Outbox.Pending;
import org.rollcall.platform.tenancy.TenantId;

/**
 * One document under two writers and two relays whose steps come in any order, and any of which may die between any two steps.
 *
 * <p>The relays here do what {@link Relay} does to one document, a step at a time: read, send one, send the next, empty.
 */
class OutboxPropertyTest {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");
    private static final Actor CLERK = new Actor("clerk", "person");

    private static final Database database = Database.inMemory();
    private static final Indexes indexes = new Indexes(database.value());
    private static final Aggregates<Docket> dockets =
            new Store(database.store(), new Signals(), indexes, Clock.systemUTC()).aggregates(Docket.TYPE);
    private static final Outbox outbox = new Outbox(database.store());

    @AfterContainer
    static void close() {
        indexes.close();
        database.close();
    }

    enum Step {
        LOAD,
        SAVE_ONE,
        SAVE_TWO,
        SAVE_NONE,
        READ,
        SEND,
        EMPTY,
        DIE
    }

    record Act(Step step, int who) {}

    @Provide
    Arbitrary<List<Act>> interleavings() {
        Arbitrary<Act> act = Arbitraries.of(Step.values())
                .flatMap(step -> Arbitraries.integers().between(0, 1).map(who -> new Act(step, who)));
        return act.list().ofMinSize(5).ofMaxSize(80);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void events_first_arrive_in_order_none_lost_and_none_of_a_refused_write(
            @ForAll("interleavings") List<Act> interleaving) {
        World world = new World();
        interleaving.forEach(world::perform);
        world.settle();

        assertThat(world.firsts()).containsExactlyElementsOf(world.accepted);
        assertThat(world.raw().getList("outbox", Document.class)).isEmpty();
        assertThat(world.raw()).doesNotContainKey("pendingSince");
    }

    @Property(tries = 400)
    void the_outbox_is_always_the_run_of_events_up_to_the_last_and_marked_when_it_has_any(
            @ForAll("interleavings") List<Act> interleaving) {
        World world = new World();
        for (Act act : interleaving) {
            world.perform(act);
            List<Document> events = world.raw().getList("outbox", Document.class);
            List<String> waiting =
                    events.stream().map(event -> event.getString("data")).toList();
            assertThat(world.accepted).endsWith(waiting.toArray(String[]::new));
            assertThat(events.isEmpty() || world.raw().containsKey("pendingSince"))
                    .isTrue();
            assertThat(dockets.get(NORTHMOOR, world.id).version().value())
                    .isGreaterThanOrEqualTo(world.accepted.size());
        }
    }

    /** The document, what Kafka holds, and who is in the middle of what. */
    private static final class World {

        final String id = Ids.fresh();
        final List<String> accepted = new ArrayList<>();
        final List<String> topic = new ArrayList<>();
        final List<Stored<Docket>> seen = new ArrayList<>();
        final List<@Nullable Run> runs = new ArrayList<>();
        int entry;

        World() {
            Stored<Docket> docket = dockets.create(NORTHMOOR, id, Docket.open("north"), CLERK);
            accepted.add("{\"shelf\":\"north\"}");
            seen.addAll(List.of(docket, docket));
            runs.add(null);
            runs.add(null);
        }

        void perform(Act act) {
            switch (act.step()) {
                case LOAD -> seen.set(act.who(), dockets.get(NORTHMOOR, id));
                case SAVE_NONE -> save(act.who());
                case SAVE_ONE -> save(act.who(), "e" + entry++);
                case SAVE_TWO -> save(act.who(), "e" + entry++, "e" + entry++);
                case READ -> runs.set(act.who(), read());
                case SEND -> send(runs.get(act.who()));
                case EMPTY -> empty(act.who());
                case DIE -> runs.set(act.who(), null);
            }
        }

        private void save(int who, String... entries) {
            try {
                Stored<Docket> docket = seen.get(who);
                seen.set(who, dockets.save(docket, docket.value().enter(entries), CLERK));
                List.of(entries).forEach(text -> accepted.add("{\"entry\":\"" + text + "\"}"));
            } catch (StaleVersion otherWasFirst) {
                seen.set(who, dockets.get(NORTHMOOR, id));
            }
        }

        private Run read() {
            DocumentKey key = DocumentKey.of("dockets", NORTHMOOR, id);
            return new Run(outbox.read("dockets", List.of(key)).getFirst());
        }

        private void send(@Nullable Run run) {
            if (run != null && run.sent < run.pending.entries().size()) {
                topic.add(run.pending.entries().get(run.sent++).data());
            }
        }

        private void empty(int who) {
            Run run = runs.get(who);
            if (run != null && run.reached() > 0) {
                outbox.empty("dockets", List.of(new Acknowledged(run.pending.key(), run.reached())));
            }
            runs.set(who, null);
        }

        /** What the recovery poll does in the end, by the mark alone. */
        void settle() {
            Instant later = Instant.now(MachineTime.CLOCK).plus(Duration.ofMinutes(1));
            List<DocumentKey> marked = outbox.pendingBefore("dockets", later, List.of(), 10_000);
            if (marked.contains(DocumentKey.of("dockets", NORTHMOOR, id))) {
                Run run = read();
                run.pending.entries().forEach(sent -> send(run));
                runs.set(0, run);
                empty(0);
            }
        }

        List<String> firsts() {
            return topic.stream().distinct().toList();
        }

        Document raw() {
            return Objects.requireNonNull(database.value()
                    .getCollection("dockets")
                    .find(Filters.eq("_id", NORTHMOOR + ":" + id))
                    .first());
        }
    }

    private static final class Run {

        final Pending pending;
        int sent;

        Run(Pending pending) {
            this.pending = pending;
        }

        long reached() {
            if (sent == pending.entries().size()) {
                return pending.version();
            }
            return sent == 0 ? 0 : pending.entries().get(sent - 1).sequence();
        }
    }
}
