package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.AccessMatrix;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Samples;
import org.rollcall.platform.testsupport.malformed.MalformedRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class AccessTest {

    private static final String CLOSED = "/api/sample/v1/parcels/weight GET is open to some role";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MockMvcTester http;

    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint_with_records_of_its_own_and_of_others() {
        return AccessMatrix.of(service, new FilledCouncil(http).samples())
                .filter(test -> !test.getDisplayName().equals(CLOSED))
                .filter(test -> !test.getDisplayName().contains("/lost"))
                .filter(test -> !test.getDisplayName().contains("/shelf"));
    }

    @TestFactory
    Stream<DynamicTest> every_operation_with_requests_that_are_wrong_in_one_way_each() {
        return MalformedRequests.leavingNothing(service, new FilledCouncil(http).samples())
                .filter(test -> !test.getDisplayName().contains("/weight"))
                .filter(test -> !test.getDisplayName().contains("/lost"));
    }

    @Test
    void a_handler_that_fails_is_found() {
        DynamicTest lost = MalformedRequests.of(service, new FilledCouncil(http).samples())
                .filter(test ->
                        test.getDisplayName().equals("GET /api/sample/v1/parcels/lost: what is strange does no harm"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> lost.getExecutable().execute()).hasMessageContaining("500 for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLOSED,
                "/api/sample/v1/parcels/lost GET as auditor",
                "/api/sample/v1/parcels/{id}/shelf GET as auditor: COUNCIL",
            })
    void a_handler_that_names_no_authority_one_that_fails_and_one_that_tells_strangers_are_found(String name) {
        DynamicTest found = AccessMatrix.of(service, new FilledCouncil(http).samples())
                .filter(test -> test.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> found.getExecutable().execute()).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_endpoint_without_a_sample_record_is_found_by_its_name() {
        Samples none = Samples.of(new FilledCouncil(http).council, "142101");

        assertThat(AccessMatrix.of(service, none).map(DynamicTest::getDisplayName))
                .contains(
                        "/api/sample/v1/parcels/{id} GET has a sample record",
                        "/api/sample/v1/parcels POST has a sample of what names a record");
    }

    @Test
    void a_colleague_who_comes_too_far_and_a_tie_that_keeps_nobody_away_are_found() {
        Samples own = new FilledCouncil(http)
                .samples()
                .colleague(Role.AUDITOR, "another")
                .withOwn(Role.AUDITOR, "GET /parcels/{id}");
        FilledCouncil council = new FilledCouncil(http);
        Samples tied = Samples.of(council.council, "142101")
                .ofFamily("/parcels/{id}", council.parcel)
                .tied(Role.AUDITOR, "tied");

        assertThatThrownBy(() -> reading(own).getExecutable().execute()).hasMessageContaining("by a colleague");
        assertThatThrownBy(() -> reading(tied).getExecutable().execute()).hasMessageContaining("expected: 404");
    }

    private DynamicTest reading(Samples samples) {
        return AccessMatrix.of(service, samples)
                .filter(test -> test.getDisplayName().startsWith("/api/sample/v1/parcels/{id} GET as auditor: "))
                .findFirst()
                .orElseThrow();
    }
}
