package org.rollcall.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL_STAFF", "HEAD_TEACHER", "SYSTEM"})
    void a_school_acts_for_the_schools_in_its_token_and_for_no_other(Role role) {
        Caller school = caller(role, "142101");

        assertThat(school.mayActFor("142101")).isTrue();
        assertThat(school.mayActFor("142102")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ATTENDANCE_OFFICER",
                "TEAM_LEADER",
                "COURT_OFFICER",
                "CME_OFFICER",
                "LICENSING_OFFICER",
                "COUNCIL_ADMIN",
                "AUDITOR"
            })
    void the_council_acts_for_every_school(Role role) {
        assertThat(caller(role).councilSide()).isTrue();
        assertThat(caller(role).mayActFor("142101")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYER", "PRODUCER", "CHAPERONE", "PARENT"})
    void the_public_acts_for_no_school_even_with_a_schools_claim(Role role) {
        assertThat(caller(role, "142101").mayActFor("142101")).isFalse();
    }

    @Test
    void a_system_without_schools_acts_for_none() {
        assertThat(caller(Role.SYSTEM).mayActFor("142101")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "northmoor", "a-b-9", "a23456789012345678901234567890"})
    void a_council_is_named_by_two_to_thirty_plain_characters(String alias) {
        assertThat(new TenantId(alias)).hasToString(alias);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "9ab", "Northmoor", "north moor", "a.b", "a:b", "a234567890123456789012345678901"})
    void anything_else_names_no_council(String alias) {
        assertThatThrownBy(() -> new TenantId(alias)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Caller caller(Role role, String... schools) {
        return new Caller(NORTHMOOR, "subject", "client", Set.of(role), Set.of(schools));
    }
}
