package org.rollcall.referral;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.testsupport.AccessMatrix;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Samples;
import org.rollcall.platform.testsupport.malformed.MalformedRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RollcallTest
class AccessTest {

    @Autowired
    private ApplicationContext service;

    @TestFactory
    Stream<DynamicTest>
            every_role_at_every_endpoint_with_records_of_its_own_school_of_another_and_of_another_council() {
        Samples samples = new RecordsForTests(service).walk();
        return Stream.concat(AccessMatrix.of(service, samples), MalformedRequests.of(service, samples));
    }
}
