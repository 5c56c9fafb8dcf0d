package org.rollcall.legal;

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

    /** The names and addresses that the other services answer are marked as well; they are printed in the letters. */
    @Test
    void what_officers_write_and_where_families_live_stays_in_the_records(CapturedOutput log) {
        Canary.in(service)
                .alsoSings("Okoye-Canary", "O'Canary", "12 Canary Lane", "3 Canary Quay", "NM1 2AB", "2016-03-04")
                .walk(() -> new RecordsForTests(service).samples())
                .everywhere()
                .isSilent("org.rollcall.legal.penalty-notice.issued.v1", log);
    }
}
