package org.rollcall.referral.letter.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.content.ContentStore;
import org.rollcall.referral.family.KnownFamilies;
import org.rollcall.referral.letter.LetterKinds;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.LetterOrder.Recipient;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.letter.Sha256;
import org.rollcall.referral.letter.letterhead.KnownLetterheads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class LetterApiTest {

    private static final String LETTERS = "/api/referral/v1/letters";
    private static final Actor OFFICER = new Actor("officer", "person");

    @Autowired
    private ApplicationContext service;

    @Autowired
    private SendingLetters sending;

    @Autowired
    private LetterKinds kinds;

    @Autowired
    private ContentStore contents;

    @Autowired
    private Aggregates<SentLetter> kept;

    private final String caseId = UUID.randomUUID().toString();
    private OneCouncil council;

    @BeforeEach
    void a_council_with_a_letterhead() {
        council = new OneCouncil(service);
        KnownLetterheads.enter(council, new Version(0));
    }

    @Test
    void a_letter_is_kept_as_it_was_sent_and_says_what_it_was_made_of() throws Exception {
        String id = send(new Recipient.School(new SchoolUrn(SCHOOL)), Map.of());

        JsonNode view = json(council.get(council.school, LETTERS + "/" + id));
        assertThat(view.path("kind").asString()).isEqualTo("closure");
        assertThat(view.path("pageVersion").asInt()).isEqualTo(1);
        assertThat(view.path("wordingVersion").asInt()).isZero();
        assertThat(view.path("letterheadVersion").asInt()).isEqualTo(1);
        assertThat(view.path("sentOn").asString()).isEqualTo("2026-09-21");
        assertThat(view.at("/recipient/kind").asString()).isEqualTo("SCHOOL");
        MvcTestResult document = council.get(council.school, LETTERS + "/" + id + "/document");
        assertThat(document)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Disposition", "attachment; filename=\"closure-2026-09-21.pdf\"");
        byte[] pdf = document.getResponse().getContentAsByteArray();
        assertThat(Sha256.of(pdf)).isEqualTo(view.path("sha256").asString());
        assertThat(pdf).hasSize(view.path("length").asInt());
        assertThat(text(pdf)).contains("Northmoor Council", "Dear Headteacher");
    }

    @Test
    void the_same_order_again_is_the_same_letter() {
        LetterOrder order = order(new Recipient.School(new SchoolUrn(SCHOOL)), Map.of());
        sending.send(council.id, order, OFFICER);
        SentLetter first = kept.get(council.id, order.id()).value();

        sending.send(council.id, order, OFFICER);

        assertThat(kept.get(council.id, order.id()).value()).isEqualTo(first);
        assertThat(letters(council.leader, "?case=" + caseId)).hasSize(1);
    }

    @Test
    void bytes_that_an_interrupted_attempt_left_are_no_letter() {
        LetterOrder order = order(new Recipient.School(new SchoolUrn(SCHOOL)), Map.of());
        contents.keep(council.id, "left-behind", new ByteArrayInputStream(new byte[] {1}));

        sending.send(council.id, order, OFFICER);

        assertThat(letters(council.leader, "")).hasSize(1);
        assertThat(council.get(council.leader, LETTERS + "/" + order.id() + "/document"))
                .hasStatusOk();
    }

    @Test
    void a_copy_that_was_changed_is_never_shown() throws Exception {
        String id = send(new Recipient.School(new SchoolUrn(SCHOOL)), Map.of());
        SentLetter letter = kept.get(council.id, id).value();
        contents.remove(council.id, letter.make().contentId());
        try (InputStream other = new ByteArrayInputStream(new byte[] {1})) {
            contents.keep(council.id, letter.make().contentId(), other);
        }

        assertThat(council.get(council.leader, LETTERS + "/" + id + "/document"))
                .hasStatus(500);
    }

    @Test
    void a_school_sees_the_letters_to_it_alone() {
        String toSchool = send(new Recipient.School(new SchoolUrn(SCHOOL)), Map.of());
        String toParent = send(new Recipient.Parent(new ParentId("P1")), Map.of());
        String toOther = send(new Recipient.Other("Sam Samaritan", List.of("1 Help Street")), Map.of());
        String file = send(new Recipient.File(), Map.of());

        assertThat(texts(json(council.get(council.school, LETTERS)).path("items"), "id"))
                .containsExactly(toSchool);
        assertThat(letters(council.leader, "?case=" + caseId))
                .containsExactlyInAnyOrder(toSchool, toParent, toOther, file);
        assertThat(letters(council.leader, "?school=" + SCHOOL)).hasSize(4);
        assertThat(letters(council.leader, "?school=" + ACADEMY)).isEmpty();
        assertThat(letters(council.school, "?case=" + caseId)).containsExactly(toSchool);
        for (String hidden : List.of(toParent, toOther, file)) {
            assertThat(council.get(council.school, LETTERS + "/" + hidden)).hasStatus(404);
            assertThat(council.get(council.school, LETTERS + "/" + hidden + "/document"))
                    .hasStatus(404);
            assertThat(council.get(council.court, LETTERS + "/" + hidden)).hasStatusOk();
        }
        assertThat(council.get(council.school, LETTERS + "?school=" + ACADEMY)).hasStatus(404);
    }

    @Test
    void another_school_another_council_and_other_roles_see_nothing() {
        String id = send(new Recipient.School(new SchoolUrn(SCHOOL)), Map.of());
        OneCouncil other = new OneCouncil(service);

        for (TestToken stranger : List.of(council.academy, other.school, other.officer, other.leader)) {
            assertThat(council.get(stranger, LETTERS + "/" + id)).hasStatus(404);
            assertThat(council.get(stranger, LETTERS + "/" + id + "/document")).hasStatus(404);
        }
        assertThat(letters(other.leader, "?case=" + caseId)).isEmpty();
        assertThat(council.get(council.person(Role.AUDITOR), LETTERS)).hasStatus(403);
        assertThat(council.get(council.person(Role.COUNCIL_ADMIN), LETTERS + "/" + id))
                .hasStatus(403);
    }

    @Test
    void a_parents_own_address_is_on_their_letter() throws Exception {
        ParentId alex = KnownFamilies.parent(service, council.id, council.pupil, "Alex Moor", "12 Hidden Lane", true);
        String id = send(new Recipient.Parent(alex), Map.of());

        assertThat(document(id)).contains("Alex Moor", "12 Hidden Lane", "ZZ99 3WZ");
        assertThat(json(council.get(council.leader, LETTERS + "/" + id)).toString())
                .doesNotContain("Hidden", "Alex");
    }

    @Test
    void a_confidential_address_is_never_printed_on_anothers_letter() {
        KnownFamilies.parent(service, council.id, council.pupil, "Alex Moor", "12 Hidden Lane", true);
        for (Recipient other : List.of(
                new Recipient.School(new SchoolUrn(SCHOOL)),
                new Recipient.Parent(new ParentId("somebody-else")),
                new Recipient.File(),
                new Recipient.Other("Sam", List.of("12, hidden LANE")))) {
            Map<String, Object> says = Map.of("says", "The child lives at 12 HIDDEN lane now.");
            assertThatThrownBy(() -> send(other, says))
                    .isInstanceOf(Refused.class)
                    .hasMessage("CONFIDENTIAL_ADDRESS");
        }
        assertThatThrownBy(() -> send(new Recipient.File(), Map.of("next", List.of("Write to zz993wz."))))
                .isInstanceOf(Refused.class);
        assertThat(letters(council.leader, "")).isEmpty();
    }

    @Test
    void an_address_that_nobody_asked_to_be_kept_from_others_may_be_named() {
        KnownFamilies.parent(service, council.id, council.pupil, "Alex Moor", "12 Open Lane", false);

        assertThat(send(new Recipient.File(), Map.of("says", "We met at 12 Open Lane.")))
                .isNotBlank();
    }

    private String send(Recipient to, Map<String, Object> changed) {
        return sending.send(council.id, order(to, changed), OFFICER);
    }

    private LetterOrder order(Recipient to, Map<String, Object> changed) {
        Map<String, Object> data = new HashMap<>(kinds.get("closure").sample());
        data.putAll(changed);
        return new LetterOrder(
                UUID.randomUUID().toString(),
                "closure",
                caseId,
                new CaseId(caseId),
                new SchoolUrn(SCHOOL),
                new PupilId(council.pupil),
                to,
                data);
    }

    private List<String> letters(TestToken who, String query) {
        return texts(json(council.get(who, LETTERS + query)).path("items"), "id");
    }

    private String document(String id) throws Exception {
        return text(council.get(council.leader, LETTERS + "/" + id + "/document")
                .getResponse()
                .getContentAsByteArray());
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
