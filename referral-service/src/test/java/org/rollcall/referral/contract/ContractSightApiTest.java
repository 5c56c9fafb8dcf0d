package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.contract.terms.ContractParty.BOTH;
import static org.rollcall.referral.contract.terms.ContractParty.LA;
import static org.rollcall.referral.contract.terms.ContractParty.SCHOOL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.school.KnownSchools;

@RollcallTest
class ContractSightApiTest extends ContractApi {

    @Test
    void a_school_makes_a_contract_of_its_own_and_not_one_of_the_councils() {
        String own = agreed(council.school, SCHOOL);
        assertThat(state(own)).isEqualTo("AGREED");
        assertThat(council.postTo(
                        worked.path + "/contracts", council.school, "k", ContractBodies.proposal(BOTH, worked.parents)))
                .hasStatus(403);
        String councils = proposed(council.officer, LA);
        assertThat(worked.change(council.school, councils, "early-end", Map.of("reason", "REPLACED")))
                .hasStatus(403);
        assertThat(json(council.get(council.school, councils)).path("actions")).isEmpty();
    }

    @Test
    void a_school_reads_its_contracts_without_the_councils_note() {
        String path = worked.make(
                council.officer,
                "/contracts",
                Map.of("party", "BOTH", "parents", worked.parents, "councilNote", "Careful."));

        assertThat(json(council.get(council.officer, path)).path("councilNote").asString())
                .isEqualTo("Careful.");
        assertThat(json(council.get(council.school, path)).has("councilNote")).isFalse();
        assertThat(json(council.get(council.school, worked.path + "/contracts")).path("items"))
                .hasSize(1);
        assertThat(council.postTo(
                        worked.path + "/contracts",
                        council.school,
                        "k",
                        Map.of("party", "SCHOOL", "parents", worked.parents, "councilNote", "x")))
                .hasStatus(422);
    }

    @Test
    void an_independent_school_is_no_party() {
        List<String> outside = List.of("INDEPENDENT", "NON_MAINTAINED_SPECIAL");
        for (String type : outside) {
            KnownSchools.record(service, council.id, OneCouncil.SCHOOL, type, 2 + outside.indexOf(type));
            assertThat(codes(council.postTo(
                            worked.path + "/contracts",
                            council.officer,
                            "both" + type,
                            ContractBodies.proposal(BOTH, worked.parents))))
                    .containsExactly("SCHOOL_OUTSIDE_SCHEME");
            assertThat(council.postTo(
                            worked.path + "/contracts",
                            council.officer,
                            "la" + type,
                            ContractBodies.proposal(LA, worked.parents)))
                    .hasStatus(201);
        }
    }

    @Test
    void another_school_and_another_council_find_nothing() {
        OneCouncil other = new OneCouncil(service);
        String path = proposed(council.officer, BOTH);

        for (TestToken stranger : List.of(council.academy, other.school, other.officer, other.leader, other.court)) {
            assertThat(council.get(stranger, path)).hasStatus(404);
            assertThat(council.get(stranger, worked.path + "/contracts")).hasStatus(404);
        }
        for (TestToken stranger : List.of(council.academy, other.officer)) {
            assertThat(council.put(stranger, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                    .hasStatus(404);
            assertThat(council.postTo(
                            worked.path + "/contracts",
                            stranger,
                            UUID.randomUUID().toString(),
                            ContractBodies.proposal(SCHOOL, worked.parents)))
                    .hasStatus(404);
        }
    }

    @Test
    void a_contract_is_found_under_its_own_case_alone() {
        WorkedCase other = new WorkedCase(service);
        String id = proposed(council.officer, BOTH).replaceAll(".*/", "");

        assertThat(council.get(other.council.officer, other.path + "/contracts/" + id))
                .hasStatus(404);
    }

    @Test
    void roles_without_the_authority_and_officers_of_other_cases_are_refused() {
        String path = proposed(council.officer, BOTH);
        TestToken colleague = council.person(Role.ATTENDANCE_OFFICER).subject("colleague@" + council.id);

        assertThat(council.get(council.person(Role.AUDITOR), path)).hasStatus(403);
        assertThat(council.put(council.school, path + "/council-note", "\"1\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(council.court, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                .hasStatus(403);
        assertThat(council.put(colleague, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                .hasStatus(403);
        assertThat(council.put(council.leader, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                .hasStatusOk();
    }
}
