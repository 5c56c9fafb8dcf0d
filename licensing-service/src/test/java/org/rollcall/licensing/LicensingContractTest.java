package org.rollcall.licensing;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.OpenApiContract;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class LicensingContractTest {

    @Autowired
    MockMvcTester http;

    @Test
    void the_api_is_the_one_that_is_promised() throws UnsupportedEncodingException {
        OpenApiContract.isServed(http, "licensing");
    }

    @Test
    void the_api_page_leaves_nothing_to_guess() throws Exception {
        OpenApiContract.isExplained(http, "licensing");
    }
}
