package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;

/** Pages of lists, the same on every backend. */
abstract class PagesBehaviour {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 21);
    private static final String HIGH_STREET = "High Street";
    private static final Comparator<Kept> IN_ORDER =
            Comparator.comparing(Kept::dayOrNone).thenComparing(Kept::id);

    private TenantId council = freshCouncil();

    /** Where the visits of all tests of a class lie; each try has a council of its own. */
    static final class Opened {

        private final Database database;
        private final Indexes indexes;
        private final Aggregates<Visit> visits;

        Opened(Database database) {
            this.database = database;
            this.indexes = new Indexes(database.value());
            this.visits = new Store(database.store(), new Signals(), indexes, Clock.systemUTC()).aggregates(Visit.TYPE);
        }

        void close() {
            indexes.close();
            database.close();
        }
    }

    abstract Opened opened();

    @BeforeTry
    void aCouncilOfItsOwn() {
        council = freshCouncil();
    }

    private static TenantId freshCouncil() {
        return new TenantId("c" + Ids.fresh().substring(24));
    }

    /** A record as the test knows it. */
    record Kept(String id, String street, @Nullable LocalDate day) {

        LocalDate dayOrNone() {
            return Objects.requireNonNullElse(day, LocalDate.MIN);
        }
    }

    /** Few days and few streets, so that many records are alike, and some without a day. */
    @Provide
    Arbitrary<List<Kept>> records() {
        Arbitrary<String> ids = Arbitraries.strings().withCharRange('a', 'z').ofLength(6);
        Arbitrary<@Nullable LocalDate> days = days().injectNull(0.2);
        return Combinators.combine(ids, Arbitraries.of(HIGH_STREET, HIGH_STREET, "Low Street"), days)
                .as(Kept::new)
                .list()
                .uniqueElements(Kept::id)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of(Visit.ORDERS);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void the_pages_of_a_list_hold_each_record_that_has_a_value_once_and_in_order(
            @ForAll("records") List<Kept> records,
            @ForAll("orders") String path,
            @ForAll @IntRange(min = 1, max = 8) int size) {
        records.forEach(this::visit);

        assertThat(walk(inHighStreet(path), size, List.of())).containsExactlyElementsOf(inOrder(records.stream()));
        assertThat(walk(Listing.of(Map.of("street", HIGH_STREET)), size, List.of()))
                .as("in the order of ids")
                .containsExactlyElementsOf(records.stream()
                        .filter(kept -> kept.street().equals(HIGH_STREET))
                        .map(Kept::id)
                        .sorted()
                        .toList());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void bounds_cut_a_list_and_nothing_else(
            @ForAll("records") List<Kept> records,
            @ForAll("orders") String path,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate to,
            @ForAll @IntRange(min = 1, max = 3) int size) {
        records.forEach(this::visit);
        Listing all = inHighStreet(path);
        Object first = Visit.value(path, from);
        Object last = Visit.value(path, to);

        assertThat(walk(all.between(first, null), size, List.of()))
                .containsExactlyElementsOf(inOrder(
                        records.stream().filter(kept -> !kept.dayOrNone().isBefore(from))));
        assertThat(walk(all.between(null, last), size, List.of()))
                .containsExactlyElementsOf(inOrder(
                        records.stream().filter(kept -> !kept.dayOrNone().isAfter(to))));
        assertThat(walk(all.between(first, last), size, List.of()))
                .containsExactlyElementsOf(inOrder(records.stream()
                        .filter(kept -> !kept.dayOrNone().isBefore(from))
                        .filter(kept -> !kept.dayOrNone().isAfter(to))));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void what_is_excepted_is_passed_over_and_the_pages_are_as_long_as_ever(
            @ForAll("records") List<Kept> records,
            @ForAll("orders") String path,
            @ForAll @IntRange(min = 1, max = 3) int size) {
        records.forEach(this::visit);
        Listing inOrder = Listing.allBy(path).except("street", Set.of("Low Street", "No Street"));
        Listing byId =
                Listing.of(Map.of()).except("street", Set.of("Low Street")).except("day", Set.of("no day"));

        assertThat(walk(inOrder, size, List.of())).containsExactlyElementsOf(inOrder(records.stream()));
        assertThat(walk(byId, size, List.of()))
                .containsExactlyElementsOf(records.stream()
                        .filter(kept -> kept.street().equals(HIGH_STREET))
                        .map(Kept::id)
                        .sorted()
                        .toList());
        assertThat(byId.except("street", Set.of())).as("nothing more").isEqualTo(byId);
    }

    @Example
    void a_list_goes_on_when_something_is_excepted_from_it_meanwhile() {
        Stream.of("a", "b", "c").forEach(id -> visit(new Kept(id, id + " Street", FIRST)));
        Listing all = Listing.allBy("on");
        String next = page(all, null, 1).next();

        assertThat(ids(page(all.except("street", Set.of("b Street")), next, 1))).containsExactly("c");
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void what_is_written_between_two_pages_is_on_the_rest_when_it_belongs_there_and_moves_nothing(
            @ForAll("records") List<Kept> records,
            @ForAll("records") List<Kept> later,
            @ForAll("orders") String path,
            @ForAll @IntRange(min = 1, max = 3) int size) {
        records.forEach(this::visit);
        List<Kept> added = later.stream()
                .map(kept -> new Kept(kept.id() + "2", kept.street(), kept.day()))
                .toList();
        List<Kept> belonging = new ArrayList<>(records);
        List<String> found = walk(inHighStreet(path), size, added, (reached, kept) -> {
            Kept end = Stream.concat(records.stream(), added.stream())
                    .filter(each -> each.id().equals(reached))
                    .findFirst()
                    .orElseThrow();
            if (IN_ORDER.compare(kept, end) > 0) {
                belonging.add(kept);
            }
        });

        assertThat(found).containsExactlyElementsOf(inOrder(belonging.stream()));
    }

    @Example
    void a_list_goes_on_behind_a_record_that_is_gone_or_has_moved() {
        Stream.of("b", "a", "c").forEach(id -> visit(new Kept(id, HIGH_STREET, FIRST)));
        Listing list = inHighStreet("on");
        String next = page(list, null, 1).next();
        Stored<Visit> first = opened().visits.get(council, "a");
        opened().visits.save(first, Change.of(Visit.on("Low Street", null)), Actor.system("test"));
        String last = page(list, next, 1).next();
        opened().database.value().getCollection("visits").deleteOne(new Document("_id", council + ":b"));

        assertThat(ids(page(list, next, 5))).containsExactly("c");
        assertThat(ids(page(list, last, 5))).containsExactly("c");
    }

    @Example
    void a_list_goes_on_when_its_bounds_have_moved_meanwhile() {
        for (int day = 0; day < 4; day++) {
            visit(new Kept("v" + day, HIGH_STREET, FIRST.plusDays(day)));
        }
        Listing list = inHighStreet("on");
        String next = page(list.between(FIRST, FIRST.plusDays(2)), null, 1).next();

        assertThat(ids(page(list.between(FIRST.plusDays(2), FIRST.plusDays(3)), next, 5)))
                .containsExactly("v2", "v3");
        assertThat(ids(page(list.between(null, FIRST), next, 5))).isEmpty();
    }

    @Example
    void no_other_list_takes_a_cursor() {
        Stream.of("a", "b").forEach(id -> visit(new Kept(id, HIGH_STREET, FIRST)));
        String next = Objects.requireNonNull(page(inHighStreet("on"), null, 1).next());

        assertThat(ids(page(inHighStreet("on"), next, 5))).containsExactly("b");
        assertRefused(council, inHighStreet("at"), next);
        assertRefused(council, Listing.of(Map.of("street", "Low Street")).by("on"), next);
        assertRefused(council, Listing.allBy("on"), next);
        assertRefused(new TenantId("elsewhere"), inHighStreet("on"), next);
    }

    @Property(tries = 50)
    void nonsense_is_refused_and_never_read_as_a_place(@ForAll String nonsense) {
        assertRefused(council, inHighStreet("on"), nonsense);
    }

    @Example
    void a_cursor_that_was_made_up_shows_no_other_council_and_no_other_filter() {
        visit(new Kept("a", HIGH_STREET, FIRST));
        visit(new Kept("b", "Low Street", FIRST));
        visit(new Kept("c", HIGH_STREET, null));
        opened().visits
                .create(
                        new TenantId("d" + council.value()),
                        "a",
                        Change.of(Visit.on(HIGH_STREET, FIRST)),
                        Actor.system("t"));
        String mark = mark();

        for (Object value : List.of("", "2026", 1, Date.from(Instant.EPOCH))) {
            for (String id : List.of("", "0", "\u0000", "zz:a", "\uffff")) {
                assertThat(ids(page(inHighStreet("on"), new Place(value, id).text(mark), 5)))
                        .isSubsetOf("a");
            }
        }
    }

    private String mark() {
        visit(new Kept("y", HIGH_STREET, FIRST.plusYears(1)));
        visit(new Kept("z", HIGH_STREET, FIRST.plusYears(1)));
        Listing late = inHighStreet("on").between(FIRST.plusYears(1), null);
        String cursor = Objects.requireNonNull(page(late, null, 1).next());
        Stream.of("y", "z").forEach(id -> opened().database
                .value()
                .getCollection("visits")
                .deleteOne(new Document("_id", council + ":" + id)));
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).substring(0, 8);
    }

    private void assertRefused(TenantId asking, Listing list, String cursor) {
        assertThatExceptionOfType(NoSuchPlace.class)
                .isThrownBy(() -> opened().visits.slice(asking, list, cursor, 5));
    }

    private static Listing inHighStreet(String path) {
        return Listing.of(Map.of("street", HIGH_STREET)).by(path);
    }

    private static List<String> inOrder(Stream<Kept> records) {
        return records.filter(kept -> kept.street().equals(HIGH_STREET) && kept.day() != null)
                .sorted(IN_ORDER)
                .map(Kept::id)
                .toList();
    }

    interface Between {
        void written(String reached, Kept kept);
    }

    private List<String> walk(Listing list, int size, List<Kept> later) {
        return walk(list, size, later, (reached, kept) -> {});
    }

    /** Page by page to the end; between two of them one more is written. */
    private List<String> walk(Listing list, int size, List<Kept> later, Between between) {
        Iterator<Kept> more = later.iterator();
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Slice<Stored<Visit>> page = page(list, after, size);
            found.addAll(ids(page));
            after = page.next();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            assertThat(after == null || page.items().size() == size).isTrue();
            if (after != null && more.hasNext()) {
                Kept kept = more.next();
                visit(kept);
                between.written(found.getLast(), kept);
            }
        } while (after != null);
        return found;
    }

    private static List<String> ids(Slice<Stored<Visit>> page) {
        return page.items().stream().map(Stored::id).toList();
    }

    private Slice<Stored<Visit>> page(Listing list, @Nullable String after, int limit) {
        return opened().visits.slice(council, list, after, limit);
    }

    private void visit(Kept kept) {
        opened().visits
                .create(council, kept.id(), Change.of(Visit.on(kept.street(), kept.day())), Actor.system("test"));
    }
}
