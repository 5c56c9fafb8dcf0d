package org.rollcall.referral.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.referral.attachment.Attachment.Addition;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.Attachment.StoredFile;
import org.rollcall.referral.attachment.upload.ReceivedFile;
import org.rollcall.referral.attachment.upload.UploadFolder;
import org.rollcall.referral.content.Content;
import org.rollcall.referral.content.ContentStore;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a file in. Nothing is written before it was found harmless; then it is noted, its bytes are kept, and last it becomes
 * available: wherever that breaks off, the same request goes on from there, and a note that nobody comes back to is cleared up.
 */
final class AddingAttachments {

    private static final int DAYS_TO_COME = 2;

    private final Aggregates<Attachment> attachments;
    private final AttachmentSubjects subjects;
    private final UploadFolder folder;
    private final CheckingFiles checking;
    private final ContentStore contents;
    private final Clock clock;

    AddingAttachments(
            Aggregates<Attachment> attachments,
            AttachmentSubjects subjects,
            UploadFolder folder,
            CheckingFiles checking,
            ContentStore contents,
            Clock clock) {
        this.attachments = attachments;
        this.subjects = subjects;
        this.folder = folder;
        this.checking = checking;
        this.contents = contents;
        this.clock = clock;
    }

    /** What somebody sends. */
    record Sent(String kind, String subject, @Nullable String note, MultipartFile file) {

        String name() {
            return Objects.requireNonNullElse(file.getOriginalFilename(), "");
        }
    }

    Stored<Attachment> add(Caller caller, IdempotencyKey key, Sent sent) {
        AttachedTo about = subjects.of(sent.kind()).mayAdd(caller, sent.subject());
        try (ReceivedFile file = folder.receive(sent.file())) {
            StoredFile checked = checking.check(file, sent.name(), about);
            Stored<Attachment> noted = note(caller, key, about, checked, sent.note());
            return noted.value().state() == AttachmentState.RECEIVING ? keep(caller, noted, file) : noted;
        }
    }

    private Stored<Attachment> note(
            Caller caller, IdempotencyKey key, AttachedTo about, StoredFile file, @Nullable String note) {
        String id = key.idFor(caller);
        Side side = caller.councilSide() ? Side.COUNCIL : Side.SCHOOL;
        Addition addition =
                new Addition(caller.subject(), side, clock.instant(), note == null ? null : new Narrative(note));
        Attachment expected = Attachment.expected(id, about, file, addition, lastDay());
        Stored<Attachment> noted =
                attachments.createOnce(caller.tenant(), id, key.requestHash(), Change.of(expected), Actor.of(caller));
        return noted.value().state() == AttachmentState.ABANDONED
                ? attachments.save(noted, noted.value().expectAgain(lastDay()), Actor.of(caller))
                : noted;
    }

    private Stored<Attachment> keep(Caller caller, Stored<Attachment> noted, ReceivedFile file) {
        try (InputStream bytes = file.open()) {
            Content kept = contents.keep(caller.tenant(), noted.id(), bytes);
            if (!kept.sha256().equals(noted.value().file().sha256())) {
                throw new IllegalStateException(
                        "the bytes of attachment " + noted.id() + " are not those that were scanned");
            }
            return attachments.save(noted, noted.value().arrive(), Actor.of(caller));
        } catch (StaleVersion sameRequestWasFaster) {
            return attachments.get(caller.tenant(), noted.id());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private LocalDate lastDay() {
        return LocalDate.now(clock).plusDays(DAYS_TO_COME);
    }
}
