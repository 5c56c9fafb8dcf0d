package org.rollcall.referral.attachment;

import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.caselog.CaseOfTest.ATTACHMENTS;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.caselog.CaseOfTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A case to which files are added. */
abstract class AttachmentSteps {

    static final String NAME = "Zoë Canarybird.pdf";

    @Autowired
    ApplicationContext service;

    CaseOfTest known;
    OneCouncil council;

    @BeforeEach
    void aCase() {
        known = new CaseOfTest(service);
        council = known.council;
    }

    Caller officer() {
        return new Caller(
                council.id, "officer-" + Ids.from(known.id), "test", Set.of(Role.ATTENDANCE_OFFICER), Set.of());
    }

    MvcTestResult attach(TestToken who, String name, byte[] bytes) {
        return known.attach(who, UUID.randomUUID().toString(), known.here(), name, bytes);
    }

    JsonNode items(TestToken who) {
        return json(council.get(who, list())).path("items");
    }

    String list() {
        return ATTACHMENTS + "?kind=case&subject=" + known.id;
    }

    static String location(MvcTestResult created) {
        return String.valueOf(created.getResponse().getHeader("Location"));
    }
}
