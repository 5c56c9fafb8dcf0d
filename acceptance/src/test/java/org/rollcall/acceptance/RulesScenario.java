package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.acceptance.Cast.EASTVALE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.JsonNode;

/** Every worked case of the rules that the services serve, asked of the running platform through the gateway. */
@ExtendWith(RunningPlatform.class)
class RulesScenario {

    private static final Map<String, List<String>> OWED = Map.of(
            "attendance",
                    List.of(
                            "attendance.summary",
                            "pa.classify",
                            "age.compulsory",
                            "csa.window",
                            "csa.is-compulsory",
                            "pupil.ncy",
                            "upn.validate",
                            "uln.validate",
                            "postcode.normalise",
                            "school-day.is",
                            "school-day.nth-after",
                            "school-day.count",
                            "school-week.count",
                            "register.code-n",
                            "code-n.amend-by",
                            "tracker.rolling10",
                            "return.new-pupil",
                            "returns.new-pupil",
                            "return.deletion",
                            "return.attendance",
                            "return.sickness",
                            "ground.f",
                            "ground.h",
                            "ground.i",
                            "deletion.ground-i",
                            "ctf.due"),
            "referral", List.of("service.entitlement"),
            "legal",
                    List.of(
                            "pn.threshold",
                            "pn.tariff",
                            "pn.deadlines",
                            "pn.payment",
                            "pn.count",
                            "service.deemed",
                            "nti.period"),
            "licensing", List.of("school-leaving-date", "permit.age", "permit.shifts"));

    static Stream<Case> cases() {
        return OWED.entrySet().stream()
                .flatMap(owner ->
                        owner.getValue().stream().flatMap(Vectors::of).map(vector -> new Case(owner.getKey(), vector)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_running_platform_answers_as_the_worked_case_does(Case worked, Cast cast) {
        Answer answer = cast.person("attendance-officer", EASTVALE)
                .ask(worked.service + "/v1/rules/" + worked.vector.rule(), worked.vector.given())
                .expect(200);

        assertThat(answer.json().path("rule").asString()).isEqualTo(worked.vector.rule());
        assertThat(SameNumbers.of(answer.json().path("answer"))).isEqualTo(SameNumbers.of(worked.vector.expect()));
        assertThat(answer.json().path("basis")).isNotEmpty().allSatisfy(basis -> {
            assertThat(basis.path("provision").asString()).isNotBlank();
            assertThat(basis.has("inForceFrom")).isTrue(); // null for an enactment that is not in force yet
        });
    }

    @Test
    void each_rule_is_served_by_exactly_one_service(Cast cast) {
        Set<String> seen = new TreeSet<>();
        for (String service : List.of("attendance", "referral", "legal", "licensing")) {
            for (JsonNode rule : cast.person("attendance-officer", EASTVALE)
                    .get(service + "/v1/rules")
                    .expect(200)
                    .json()
                    .path("items")) {
                assertThat(seen.add(rule.path("rule").asString()))
                        .as("%s of %s", rule, service)
                        .isTrue();
            }
        }
        assertThat(seen)
                .containsAll(OWED.values().stream().flatMap(List::stream).toList());
    }

    /** One worked case and the service that must answer it. */
    record Case(String service, Vector vector) {

        @Override
        public String toString() {
            return vector.id() + " " + vector.rule();
        }
    }
}
