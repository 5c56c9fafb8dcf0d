package org.rollcall.referral.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

class RecognitionTest {

    private static final PostalAddress ROW = new PostalAddress(List.of("12 Invented Row", "Northmoor"), "ZZ99 3WZ");
    private static final PostalAddress LANE = new PostalAddress(List.of("3 Other Lane"), "ZZ99 3VZ");
    private static final LocalDate BORN = LocalDate.of(1988, 2, 29);

    private final AtomicInteger next = new AtomicInteger();
    private Family family = Family.unknown(new PupilId("C1"));

    @Test
    void parents_met_for_the_first_time_get_an_id_each() {
        assertThat(ids(named("Alex Moor", ROW), named("Sam Moor", ROW))).containsExactly("P1", "P2");
    }

    @Test
    void a_parent_keeps_the_id_over_referrals_spellings_and_parents_named_with_them() {
        ids(named("Alex Moor", ROW));

        assertThat(ids(named("Sam Moor", ROW), named("Mr ALEX  MOOR", ROW))).containsExactly("P2", "P1");
    }

    @Test
    void a_parent_who_moved_is_known_by_birth_date_and_later_by_either_address() {
        ids(born("Alex Moor", ROW, BORN));
        assertThat(ids(born("Alex Moor", LANE, BORN))).containsExactly("P1");

        assertThat(ids(named("Alex Moor", LANE))).containsExactly("P1");
        assertThat(ids(named("Alex Moor", ROW))).containsExactly("P1");
    }

    @Test
    void the_name_alone_is_not_enough_and_whoever_writes_must_say() {
        ids(named("Alex Moor", ROW));

        Recognition unsure = recognise(named("Alex Moor", LANE));

        assertThat(unsure.recognised()).isEmpty();
        assertThat(unsure.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("PARENT_UNCERTAIN");
            assertThat(doubt.detail()).contains("/parents/0", "P1").doesNotContain("Moor");
        });
    }

    @Test
    void said_to_be_the_same_by_id_it_is_the_same() {
        ids(named("Alex Moor", ROW));

        assertThat(ids(byId("P1", "Alex Moor", LANE))).containsExactly("P1");
    }

    @Test
    void a_parent_known_by_id_may_have_another_name_since() {
        ids(named("Alex Moor", ROW));
        assertThat(ids(byId("P1", "Alex Field", ROW))).containsExactly("P1");

        assertThat(ids(named("Alex Field", ROW))).containsExactly("P1");
        assertThat(ids(named("Alex Moor", ROW))).containsExactly("P1");
    }

    @Test
    void said_to_be_another_person_it_is_another() {
        ids(named("Alex Moor", ROW));

        assertThat(ids(another("Alex Moor", LANE))).containsExactly("P2");
    }

    @Test
    void another_birth_date_makes_another_person_even_at_one_address() {
        ids(born("Alex Moor", ROW, BORN));

        assertThat(ids(born("Alex Moor", ROW, BORN.plusYears(25)))).containsExactly("P2");
    }

    @Test
    void two_known_parents_of_one_name_and_address_are_told_apart_by_birth_date_or_not_at_all() {
        ids(born("Alex Moor", ROW, BORN), born("Alex Moor", ROW, BORN.plusYears(25)));

        assertThat(ids(born("Alex Moor", ROW, BORN))).containsExactly("P1");
        assertThat(codes(named("Alex Moor", ROW))).containsExactly("PARENT_UNCERTAIN");
    }

    @Test
    void one_person_named_twice_is_refused() {
        assertThat(codes(named("Alex Moor", ROW), named("alex moor", ROW))).containsExactly("PARENT_TWICE");
    }

    @Test
    void an_id_of_nobody_is_refused() {
        assertThat(codes(byId("P9", "Alex Moor", ROW))).containsExactly("PARENT_UNKNOWN");
    }

    @Test
    void a_parent_of_a_brother_or_sister_keeps_the_id_when_it_is_given() {
        Recognition recognition = Recognition.of(
                family, List.of(byId("P7", "Alex Moor", ROW)), parent -> true, () -> new ParentId("unused"));

        assertThat(recognition.recognised()).extracting(NamedParent::parentId).containsExactly(new ParentId("P7"));
        assertThat(recognition.family().known(new ParentId("P7"))).isPresent();
    }

    @Test
    void every_doubt_is_said_at_once_with_its_place() {
        ids(named("Alex Moor", ROW));

        Recognition unsure = recognise(named("Sam Moor", ROW), named("Alex Moor", LANE), byId("P9", "Kim Moor", null));

        assertThat(unsure.doubts())
                .extracting(FailingGuard::detail)
                .satisfiesExactly(first -> assertThat(first).startsWith("/parents/1 "), second -> assertThat(second)
                        .startsWith("/parents/2 "));
    }

    @Test
    void nothing_of_a_person_is_ever_printed() {
        ids(named("Alex Moor", ROW));

        assertThat(family).asString().doesNotContain("Moor", "Invented", "ZZ99");
        assertThat(named("Alex Moor", ROW)).asString().doesNotContain("Moor", "Invented", "ZZ99");
    }

    private List<String> ids(NamedParent... named) {
        Recognition recognition = recognise(named);
        assertThat(recognition.doubts()).isEmpty();
        family = recognition.family();
        return recognition.recognised().stream()
                .map(parent -> String.valueOf(parent.parentId()))
                .toList();
    }

    private List<String> codes(NamedParent... named) {
        return recognise(named).doubts().stream().map(FailingGuard::code).toList();
    }

    private Recognition recognise(NamedParent... named) {
        return Recognition.of(
                family, List.of(named), parent -> false, () -> new ParentId("P" + next.incrementAndGet()));
    }

    private static NamedParent named(String name, @Nullable PostalAddress address) {
        return parent(null, name, null, address, false);
    }

    private static NamedParent born(String name, PostalAddress address, LocalDate on) {
        return parent(null, name, on, address, false);
    }

    private static NamedParent another(String name, PostalAddress address) {
        return parent(null, name, null, address, true);
    }

    private static NamedParent byId(String id, String name, @Nullable PostalAddress address) {
        return parent(new ParentId(id), name, null, address, false);
    }

    private static NamedParent parent(
            @Nullable ParentId id,
            String name,
            @Nullable LocalDate born,
            @Nullable PostalAddress address,
            boolean another) {
        return new NamedParent(id, new PersonName(name), born, address, Set.of(Basis.NATURAL), true, another);
    }
}
