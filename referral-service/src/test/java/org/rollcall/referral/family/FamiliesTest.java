package org.rollcall.referral.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.beans.factory.annotation.Autowired;

@RollcallTest
class FamiliesTest {

    private static final PostalAddress ROW = new PostalAddress(List.of("12 Invented Row"), "ZZ99 3WZ");
    private static final PostalAddress LANE = new PostalAddress(List.of("3 Other Lane"), "ZZ99 3VZ");
    private static final PupilId CHILD = new PupilId("C1");
    private static final PupilId OTHER = new PupilId("C2");

    private final TenantId council = Councils.fresh();

    @Autowired
    private Families families;

    @Test
    void a_parent_is_read_with_the_latest_name_address_and_contact() {
        ParentId id = remember(CHILD, named(null, "Alex Moor", ROW, contact("Urdu", false)));
        remember(CHILD, named(id, "Alex Field", LANE, null));

        assertThat(families.parent(council, id)).hasValueSatisfying(parent -> {
            assertThat(parent.name().text()).isEqualTo("Alex Field");
            assertThat(parent.address()).contains(LANE);
            assertThat(parent.language()).contains("Urdu");
            assertThat(parent.needs()).map(Narrative::text).contains("large print");
            assertThat(parent.confidential()).isFalse();
        });
    }

    @Test
    void a_parent_who_moved_back_is_written_to_where_they_live_now() {
        ParentId id = remember(CHILD, named(null, "Alex Moor", ROW, null));
        remember(CHILD, named(id, "Alex Moor", LANE, null));
        remember(CHILD, named(id, "Alex Moor", ROW, null));

        assertThat(families.parent(council, id)).flatMap(KnownParent::address).contains(ROW);
    }

    @Test
    void an_address_that_is_confidential_for_one_child_is_so_for_all() {
        ParentId id = remember(CHILD, named(null, "Alex Moor", ROW, null));
        remember(OTHER, named(id, "Alex Moor", ROW, contact(null, true)));

        assertThat(families.parent(council, id)).map(KnownParent::confidential).contains(true);
    }

    @Test
    void nobody_is_a_parent_in_another_council() {
        ParentId id = remember(CHILD, named(null, "Alex Moor", ROW, null));

        assertThat(families.parent(Councils.fresh(), id)).isEmpty();
        assertThat(families.parent(council, new ParentId("nobody"))).isEmpty();
    }

    @Test
    void what_makes_two_records_alike_holds_no_name() {
        ParentId id = remember(CHILD, named(null, "Alex Moor", ROW, contact("Urdu", false)));

        assertThat(families.parent(council, id)).hasValueSatisfying(parent -> {
            assertThat(parent.likenesses()).singleElement().asString().matches("[0-9a-f]{64}");
            assertThat(parent).asString().doesNotContain("Moor", "Invented", "Urdu");
        });
    }

    private ParentId remember(PupilId child, NamedParent named) {
        List<NamedParent> kept = families.remember(families.of(council, child), List.of(named), Actor.system("test"));
        return Objects.requireNonNull(kept.getFirst().parentId());
    }

    private static NamedParent named(
            @Nullable ParentId id, String name, PostalAddress address, @Nullable Contact contact) {
        return new NamedParent(id, new PersonName(name), null, address, Set.of(Basis.NATURAL), true, false, contact);
    }

    private static Contact contact(@Nullable String language, boolean confidential) {
        return new Contact(
                new ContactDetail("01632 960001"), null, language, false, new Narrative("large print"), confidential);
    }
}
