package org.rollcall.attendance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.platform.testsupport.Canary;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    @Autowired
    private ApplicationContext service;

    @Test
    void what_schools_say_of_children_stays_in_the_records(CapturedOutput log) {
        Canary.in(service)
                .alsoSings("Ashdown", "2018-05-04", "2017-05-04", TestUpns.upn(1), TestUpns.upn(5))
                .walk(() -> new RecordsForTests(service).walk())
                .everywhere()
                .isSilent("org.rollcall.attendance.roll.deletion-proposed.v1", log);
    }
}
