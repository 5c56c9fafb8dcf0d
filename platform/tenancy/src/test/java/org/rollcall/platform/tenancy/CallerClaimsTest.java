package org.rollcall.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerClaimsTest {

    static Stream<Object> claims_that_name_one_council() {
        return Stream.of(List.of("northmoor"), Map.of("northmoor", Map.of("id", "b621", "la-code", List.of("991"))));
    }

    static Stream<Object> claims_that_name_no_single_council() {
        return Stream.of(
                List.of(),
                Map.of(),
                List.of("northmoor", "eastvale"),
                Map.of("northmoor", Map.of(), "eastvale", Map.of()),
                List.of("North Moor"),
                List.of("platform-itself"),
                "northmoor");
    }

    @ParameterizedTest
    @MethodSource("claims_that_name_one_council")
    void the_council_is_the_single_entry_of_the_organization_claim(Object claim) {
        assertThat(CallerClaims.tenant(token("organization", claim))).contains(new TenantId("northmoor"));
    }

    @ParameterizedTest
    @MethodSource("claims_that_name_no_single_council")
    void a_token_for_none_or_several_councils_is_refused(Object claim) {
        assertThat(new OneCouncil().validate(token("organization", claim)).hasErrors())
                .isTrue();
    }

    @Test
    void a_token_without_the_claim_is_refused() {
        assertThat(new OneCouncil().validate(token("other", "x")).hasErrors()).isTrue();
    }

    @Test
    void roles_of_the_identity_provider_itself_mean_nothing_here() {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("someone")
                .claim("azp", "gateway")
                .claim("organization", List.of("northmoor"))
                .claim("realm_access", Map.of("roles", List.of("offline_access", "school-staff")))
                .claim("schools", List.of("142101"))
                .build();

        Caller caller = CallerClaims.caller(token);

        assertThat(caller.roles()).containsExactly(Role.SCHOOL_STAFF);
        assertThat(caller.client()).isEqualTo("gateway");
        assertThat(caller.subject()).isEqualTo("someone");
        assertThat(caller.mayActFor("142101")).isTrue();
    }

    private static Jwt token(String name, Object claim) {
        return Jwt.withTokenValue("t").header("alg", "none").claim(name, claim).build();
    }
}
