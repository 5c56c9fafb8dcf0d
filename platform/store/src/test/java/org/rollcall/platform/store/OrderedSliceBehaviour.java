package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rollcall.platform.tenancy.TenantId;

/** Pages in the order of a value, the same on every backend. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OrderedSliceBehaviour {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");
    private static final TenantId EASTVALE = new TenantId("eastvale");

    private Database database;
    private Indexes indexes;
    private Aggregates<Visit> visits;

    abstract Database database();

    /** Somebody was somewhere on a day. */
    record Visit(String street, LocalDate on) {}

    private static final AggregateType<Visit> TYPE = new AggregateType<>() {
        @Override
        public String collection() {
            return "visits";
        }

        @Override
        public Class<Visit> type() {
            return Visit.class;
        }

        @Override
        public WireEvent wire(Event event) {
            throw new IllegalArgumentException("a visit announces nothing");
        }

        @Override
        public List<List<String>> indexes() {
            return List.of(List.of("street", "on"));
        }
    };

    @BeforeAll
    void open() {
        database = database();
        indexes = new Indexes(database.value());
        visits = new Store(database.store(), new Signals(), indexes, Clock.systemUTC()).aggregates(TYPE);
        visit(NORTHMOOR, "d", "High Street", "2026-09-21");
        visit(NORTHMOOR, "b", "High Street", "2026-09-23");
        visit(NORTHMOOR, "c", "High Street", "2026-09-21");
        visit(NORTHMOOR, "e", "Low Street", "2026-09-22");
        visit(EASTVALE, "f", "High Street", "2026-09-20");
        visit(NORTHMOOR, "a", "High Street", "2026-09-22");
    }

    @AfterAll
    void close() {
        indexes.close();
        database.close();
    }

    @Test
    void a_page_is_in_the_order_of_the_value_then_of_ids_and_of_one_council_alone() {
        Slice<Stored<Visit>> all = page(null, 10);

        assertThat(all.items()).extracting(Stored::id).containsExactly("c", "d", "a", "b");
        assertThat(all.next()).isNull();
    }

    @Test
    void pages_of_any_size_make_the_whole_list() {
        for (int size = 1; size <= 4; size++) {
            assertThat(inPagesOf(size)).containsExactly("c", "d", "a", "b");
        }
    }

    @Test
    void a_page_behind_a_record_of_another_council_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page("f", 10));
    }

    private List<String> inPagesOf(int size) {
        List<String> ids = new ArrayList<>();
        Slice<Stored<Visit>> page = page(null, size);
        add(ids, page);
        while (page.next() != null) {
            page = page(page.next(), size);
            add(ids, page);
        }
        return ids;
    }

    private static void add(List<String> ids, Slice<Stored<Visit>> page) {
        Stream<String> found = page.items().stream().map(Stored::id);
        found.forEach(ids::add);
    }

    private Slice<Stored<Visit>> page(@Nullable String after, int limit) {
        return visits.slice(NORTHMOOR, Map.of("street", "High Street"), "on", after, limit);
    }

    private void visit(TenantId council, String id, String street, String on) {
        visits.create(council, id, Change.of(new Visit(street, LocalDate.parse(on))), Actor.system("test"));
    }
}
