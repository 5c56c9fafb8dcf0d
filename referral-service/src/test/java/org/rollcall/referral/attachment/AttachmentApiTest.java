package org.rollcall.referral.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;
import static org.rollcall.referral.caselog.CaseOfTest.ATTACHMENTS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.problem.RequestRefused;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.attachment.Attachment.Addition;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.Attachment.StoredFile;
import org.rollcall.referral.attachment.scan.Eicar;
import org.rollcall.referral.attachment.scan.Scanners;
import org.rollcall.referral.attachment.scan.VirusScanner;
import org.rollcall.referral.attachment.type.FileType;
import org.rollcall.referral.attachment.type.Specimens;
import org.rollcall.referral.attachment.upload.UploadFolder;
import org.rollcall.referral.content.ContentStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class AttachmentApiTest extends AttachmentSteps {

    @Autowired
    private Aggregates<Attachment> attachments;

    @Autowired
    private ContentStore contents;

    @Autowired
    private AttachmentSubjects subjects;

    @Autowired
    private MovableClock clock;

    @Test
    void a_file_is_listed_with_who_added_it_and_when_and_comes_back_as_a_download_only() {
        MvcTestResult added = attach(council.officer, NAME, Specimens.pdf());

        assertThat(added).hasStatus(201).hasHeader("ETag", "\"2\"");
        JsonNode view = json(council.get(council.leader, list())).path("items").path(0);
        assertThat(view.path("name").asString()).isEqualTo(NAME);
        assertThat(view.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(view.path("addedBy").asString()).isEqualTo("attendance-officer@" + council.id);
        assertThat(view.path("addedAt").asString()).isEqualTo("2026-09-21T08:00:00Z");
        MvcTestResult download = council.get(council.leader, location(added) + "/content");
        assertThat(download)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("Content-Length", String.valueOf(Specimens.pdf().length));
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Zo_ Canarybird.pdf\"; filename*=UTF-8''Zo%C3%AB%20Canarybird.pdf");
        assertThat(download.getResponse().getContentAsByteArray()).isEqualTo(Specimens.pdf());
    }

    @Test
    void the_same_request_again_adds_nothing_and_another_under_its_key_is_refused() {
        String key = UUID.randomUUID().toString();
        MvcTestResult first = known.attach(council.officer, key, known.here(), NAME, Specimens.pdf());

        assertThat(location(known.attach(council.officer, key, known.here(), NAME, Specimens.pdf())))
                .isEqualTo(location(first));
        assertThat(known.attach(council.officer, key, known.here(), "other.txt", "other".getBytes(UTF_8)))
                .hasStatus(422);
        assertThat(items(council.officer)).hasSize(1);
    }

    @Test
    void pages_are_in_the_order_of_adding() {
        List<String> names = List.of("c.pdf", "a.pdf", "b.pdf");
        names.forEach(name -> {
            attach(council.officer, name, Specimens.pdf());
            clock.advance(Duration.ofMinutes(1));
        });

        JsonNode first = json(council.get(council.officer, list() + "&limit=2"));
        JsonNode second = json(council.get(
                council.officer, list() + "&limit=2&after=" + first.path("next").asString()));

        assertThat(texts(first.path("items"), "name")).containsExactly("c.pdf", "a.pdf");
        assertThat(texts(second.path("items"), "name")).containsExactly("b.pdf");
        assertThat(second.path("next").isMissingNode()).isTrue();
    }

    @Test
    void malware_is_refused_and_neither_kept_nor_told_of_by_name(CapturedOutput log) {
        MvcTestResult refused = attach(council.officer, "Canarybird.txt", Eicar.bytes());

        assertThat(refused).hasStatus(422);
        assertThat(json(refused).path("errors").path(0).path("code").asString()).isEqualTo("INFECTED");
        assertThat(items(council.officer)).isEmpty();
        assertThat(log.getAll()).contains("was refused: Eicar-Signature").doesNotContain("Canarybird");
    }

    @Test
    void each_reason_not_to_take_a_file_has_its_code() {
        assertThat(code("a.pdf", new byte[0])).isEqualTo("FILE_EMPTY");
        assertThat(code("a.pdf", new byte[20 * 1024 * 1024 + 1])).isEqualTo("FILE_TOO_LARGE");
        assertThat(code("a.html", "<html></html>".getBytes(UTF_8))).isEqualTo("TYPE_NOT_ALLOWED");
        assertThat(code("a.docx", Specimens.pdf())).isEqualTo("NAME_AND_CONTENT_DIFFER");
    }

    @Test
    void others_are_told_what_was_added_and_never_its_name() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            attach(council.officer, NAME, Specimens.pdf());

            assertThat(told.await("org.rollcall.referral.attachment.added.v1").toString())
                    .contains(known.id)
                    .doesNotContain("Canarybird");
        }
    }

    @Test
    void without_the_scanners_word_nothing_is_kept_and_nothing_is_left(@TempDir Path folder) throws IOException {
        VirusScanner away = Scanners.away();

        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> adding(away, folder).add(officer(), new IdempotencyKey("key", "hash"), sent()));

        assertThat(items(council.officer)).isEmpty();
        assertThat(attachments.find(council.id, new IdempotencyKey("key", "hash").idFor(officer())))
                .isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void what_a_crash_left_between_note_and_record_is_swept_and_the_request_can_begin_again(@TempDir Path folder) {
        IdempotencyKey key = new IdempotencyKey("key", "hash");
        String id = key.idFor(officer());
        AttachedTo about = new AttachedTo("case", known.id, null, new SchoolUrn("142101"), new PupilId(council.pupil));
        StoredFile file = new StoredFile(FileName.of(NAME, "pdf"), FileType.PDF, 9, "none");
        Addition addition = new Addition("somebody", Side.COUNCIL, clock.instant(), null);
        LocalDate until = LocalDate.now(clock).plusDays(2);
        attachments.createOnce(
                council.id,
                id,
                "hash",
                Change.of(Attachment.expected(id, about, file, addition, until)),
                Actor.system("crash"));
        contents.keep(council.id, id, new ByteArrayInputStream(new byte[9]));
        assertThat(items(council.officer)).isEmpty();

        clock.moveTo(until);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> attachments.get(council.id, id).value().state() == AttachmentState.ABANDONED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contents.open(council.id, id));
        assertThat(council.get(council.officer, ATTACHMENTS + "/" + id)).hasStatus(404);
    }

    private AddingAttachments adding(VirusScanner scanner, Path folder) {
        CheckingFiles checking = new CheckingFiles(scanner, new AttachmentSettings(DataSize.ofMegabytes(20)));
        return new AddingAttachments(
                subjects, new UploadFolder(folder), checking, new NotedFiles(attachments, clock), contents);
    }

    private AddingAttachments.Sent sent() {
        return new AddingAttachments.Sent(
                "case", known.id, null, new MockMultipartFile("file", NAME, "application/pdf", Specimens.pdf()));
    }

    private String code(String name, byte[] bytes) {
        MvcTestResult refused = attach(council.officer, name, bytes);
        assertThat(refused).hasStatus(422);
        return json(refused).path("errors").path(0).path("code").asString();
    }
}
