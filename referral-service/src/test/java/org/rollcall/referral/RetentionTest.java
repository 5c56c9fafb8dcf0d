package org.rollcall.referral;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.retention.RetentionCoverage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RollcallTest
class RetentionTest {

    @Autowired
    private ApplicationContext service;

    @TestFactory
    Stream<DynamicTest> every_kind_of_record_goes_one_day_or_it_is_said_why_not() {
        return RetentionCoverage.of(service);
    }
}
