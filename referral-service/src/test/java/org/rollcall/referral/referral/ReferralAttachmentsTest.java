package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.attachment.type.Specimens;
import org.rollcall.referral.caselog.CaseOfTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class ReferralAttachmentsTest {

    @Autowired
    private ApplicationContext service;

    @Test
    void a_school_adds_to_its_draft_and_no_more_once_it_was_submitted() {
        CaseOfTest known = new CaseOfTest(service);
        OneCouncil council = known.council;
        String draft = council.draft(council.form());

        assertThat(attach(known, council.school, draft)).hasStatus(201);
        assertThat(attach(known, council.academy, draft)).hasStatus(404);
        assertThat(attach(known, new OneCouncil(service).officer, draft)).hasStatus(404);
        assertThat(council.submit(draft)).hasStatusOk();

        assertThat(attach(known, council.school, draft)).hasStatus(409);
        assertThat(attach(known, council.officer, draft)).hasStatus(201);
        assertThat(items(council, council.officer, draft)).isEqualTo(2);
        assertThat(items(council, council.school, draft)).isEqualTo(1);
    }

    private static MvcTestResult attach(CaseOfTest known, TestToken who, String draft) {
        Map<String, String> about = Map.of("kind", "referral", "subject", id(draft));
        return known.attach(who, UUID.randomUUID().toString(), about, "notes.pdf", Specimens.pdf());
    }

    private static int items(OneCouncil council, TestToken who, String draft) {
        String list = CaseOfTest.ATTACHMENTS + "?kind=referral&subject=" + id(draft);
        return json(council.get(who, list)).path("items").size();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
