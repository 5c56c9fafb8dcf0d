package org.rollcall.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTableTest {

    private final AccessTable table = AccessTable.of()
            .allow(Role.TEAM_LEADER, "referral:read", "referral:decide")
            .allow(Role.TEAM_LEADER, "case:allocate")
            .allow(Role.AUDITOR, "referral:read")
            .build();

    @Test
    void a_role_may_do_what_its_rows_say() {
        assertThat(table.authoritiesOf(Set.of(Role.TEAM_LEADER)))
                .containsExactlyInAnyOrder("referral:read", "referral:decide", "case:allocate");
    }

    @Test
    void a_role_that_is_not_in_the_table_may_do_nothing() {
        assertThat(table.authoritiesOf(Set.of(Role.PARENT))).isEmpty();
    }

    @Test
    void several_roles_add_up() {
        assertThat(table.authoritiesOf(Set.of(Role.AUDITOR, Role.PARENT))).containsExactly("referral:read");
        assertThat(table.authorities()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral", "referral:", ":read", "Referral:read", "referral:read:all"})
    void an_authority_is_a_noun_and_a_verb(String authority) {
        assertThatThrownBy(() -> AccessTable.of().allow(Role.AUDITOR, authority))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("noun:verb");
    }
}
