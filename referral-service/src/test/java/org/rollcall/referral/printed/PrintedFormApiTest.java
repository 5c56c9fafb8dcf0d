package org.rollcall.referral.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class PrintedFormApiTest {

    @Autowired
    private ApplicationContext service;

    private OneCouncil council;

    @BeforeEach
    void a_council() {
        council = new OneCouncil(service);
    }

    @Test
    void a_referral_is_printed_as_the_school_wrote_it() throws Exception {
        String path = council.draft(council.form());

        MvcTestResult printed = council.get(council.school, path + "/form");

        assertThat(printed)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "attachment; filename=\"referral-form.pdf\"");
        assertThat(text(printed))
                .contains("Penalty notice for irregular attendance", "7 September 2026 to 18 September 2026")
                .contains("Ten sessions of leave that the head teacher had refused.", "Alex Moor", "12 Invented Row")
                .contains("Not submitted yet");
    }

    @Test
    void a_confidential_address_is_never_on_it() throws Exception {
        Map<String, Object> alex =
                Forms.with(Forms.parent("Alex Moor"), "contact", Map.of("confidentialAddress", true));
        String path = council.draft(Forms.with(council.form(), "parents", List.of(alex)));

        for (TestToken reader : List.of(council.school, council.officer, council.court)) {
            assertThat(text(council.get(reader, path + "/form")))
                    .contains("Alex Moor", "Kept confidential")
                    .doesNotContain("Invented Row", "ZZ99");
        }
    }

    @Test
    void another_school_another_council_and_other_roles_print_nothing() {
        String path = council.draft(council.form()) + "/form";
        OneCouncil other = new OneCouncil(service);

        assertThat(council.get(council.academy, path)).hasStatus(404);
        assertThat(other.get(other.leader, path)).hasStatus(404);
        assertThat(council.get(council.person(Role.AUDITOR), path)).hasStatus(403);
    }

    private static String text(MvcTestResult printed) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
