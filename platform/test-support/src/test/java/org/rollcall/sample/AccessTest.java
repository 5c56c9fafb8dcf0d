package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.testsupport.AccessMatrix;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RollcallTest
class AccessTest {

    private static final String CLOSED = "/api/sample/v1/parcels/weight GET is open to some role";

    @Autowired
    private ApplicationContext service;

    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint() {
        return AccessMatrix.of(service)
                .filter(test -> !test.getDisplayName().equals(CLOSED))
                .filter(test -> !test.getDisplayName().contains("/lost"));
    }

    @Test
    void a_handler_that_names_no_authority_is_found() {
        DynamicTest found = AccessMatrix.of(service)
                .filter(test -> test.getDisplayName().equals(CLOSED))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> found.getExecutable().execute()).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_handler_that_fails_is_found() {
        DynamicTest found = AccessMatrix.of(service)
                .filter(test -> test.getDisplayName().equals("/api/sample/v1/parcels/lost GET as auditor"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> found.getExecutable().execute()).isInstanceOf(AssertionError.class);
    }
}
