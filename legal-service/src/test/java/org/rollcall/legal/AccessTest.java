package org.rollcall.legal;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.testsupport.AccessMatrix;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RollcallTest
class AccessTest {

    @Autowired
    private ApplicationContext service;

    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint() {
        return AccessMatrix.of(service);
    }
}
