package org.rollcall.legal.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;

class OfficersTiesTest {

    private static final PupilId CHILD = new PupilId("child");
    private static final PupilId LATER = new PupilId("named later");
    private static final ParentId MOTHER = new ParentId("mother");
    private static final Tie TIE = new Tie("T1", Set.of(CHILD), Set.of(MOTHER));

    private final OfficersTies none = OfficersTies.of("ann");

    @Test
    void a_tie_reaches_the_child_and_whoever_has_one_of_the_parents() {
        OfficersTies tied = none.with(TIE);

        assertThat(none.concern(CHILD, List.of(MOTHER))).isFalse();
        assertThat(tied.concern(CHILD, List.of())).isTrue();
        assertThat(tied.concern(LATER, List.of(new ParentId("father"), MOTHER))).isTrue();
        assertThat(tied.concern(LATER, List.of(new ParentId("father")))).isFalse();
    }

    @Test
    void the_same_tie_counts_once_and_one_of_two_ends_alone() {
        OfficersTies twice = none.with(TIE).with(TIE);
        OfficersTies two = twice.with(new Tie("T2", Set.of(CHILD), Set.of()));

        assertThat(twice).isEqualTo(none.with(TIE));
        assertThat(two.without("T1").concern(CHILD, List.of())).isTrue();
        assertThat(two.without("T1").concern(LATER, List.of(MOTHER))).isFalse();
        assertThat(two.without("T1").without("T2")).isEqualTo(none);
        assertThat(two.without("unknown")).isEqualTo(two);
    }
}
