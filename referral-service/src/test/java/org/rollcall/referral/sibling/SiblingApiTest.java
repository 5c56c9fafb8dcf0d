package org.rollcall.referral.sibling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SiblingApiTest {

    @Autowired
    private ApplicationContext service;

    private final String brother = UUID.randomUUID().toString();
    private final String sister = UUID.randomUUID().toString();
    private OneCouncil council;
    private String path;

    @BeforeEach
    void aReferredChild() {
        council = new OneCouncil(service);
        path = council.draft(council.form());
        council.submit(path);
    }

    @Test
    void brothers_and_sisters_are_found_by_a_parent_they_share() {
        council.enrol(brother, SCHOOL);
        String theirs = refer(council.school, brother, SCHOOL, Forms.parent("Alex Moor"));

        JsonNode found = siblings(council.officer);

        assertThat(texts(found, "pupilId")).containsExactly(brother);
        assertThat(found.get(0).path("certain").asBoolean()).isFalse();
        assertThat(found.get(0).path("sharedParentIds")).hasSize(1);
        assertThat(texts(found.get(0).path("referrals"), "state")).containsExactly("SUBMITTED");
        assertThat(theirs)
                .endsWith(found.get(0).path("referrals").get(0).path("id").asString());
    }

    @Test
    void it_is_certain_when_the_school_named_the_parent_by_id() {
        String alex = texts(json(council.get(council.court, path + "/parents")).path("parents"), "id")
                .getFirst();
        council.enrol(brother, SCHOOL);
        refer(council.school, brother, SCHOOL, Forms.with(Forms.parent("Alex Moor"), "parentId", alex));

        assertThat(siblings(council.officer).get(0).path("certain").asBoolean()).isTrue();
    }

    @Test
    void a_name_alone_makes_nobody_a_brother() {
        council.enrol(brother, SCHOOL);
        Map<String, Object> elsewhere = Map.of("lines", List.of("3 Other Lane"), "postcode", "ZZ99 3VZ");
        refer(council.school, brother, SCHOOL, Forms.with(Forms.parent("Alex Moor"), "address", elsewhere));

        assertThat(siblings(council.officer)).isEmpty();
    }

    @Test
    void a_school_sees_its_own_pupils_only_and_the_council_all() {
        council.enrol(brother, SCHOOL);
        council.enrol(sister, ACADEMY);
        refer(council.school, brother, SCHOOL, Forms.parent("Sam Moor"));
        refer(council.academy, sister, ACADEMY, Forms.parent("Sam Moor"));

        assertThat(texts(siblings(council.school), "pupilId")).containsExactly(brother);
        assertThat(texts(siblings(council.leader), "pupilId")).containsExactlyInAnyOrder(brother, sister);
    }

    @Test
    void strangers_find_nothing() {
        OneCouncil other = new OneCouncil(service);

        assertThat(council.get(other.officer, path + "/siblings")).hasStatus(404);
        assertThat(council.get(council.academy, path + "/siblings")).hasStatus(404);
        assertThat(council.get(council.person(Role.AUDITOR), path + "/siblings"))
                .hasStatus(403);
    }

    private JsonNode siblings(TestToken who) {
        return json(council.get(who, path + "/siblings")).path("siblings");
    }

    private String refer(TestToken school, String child, String urn, Map<String, Object> parent) {
        Map<String, Object> form =
                Forms.with(Forms.with(Forms.irregular(child, urn), "parents", List.of(parent)), "type", "CASEWORK");
        String location = String.valueOf(council.post(school, UUID.randomUUID().toString(), form)
                .getResponse()
                .getHeader("Location"));
        assertThat(council.put(school, location + "/submission", "\"1\"", Map.of()))
                .hasStatusOk();
        return location;
    }
}
