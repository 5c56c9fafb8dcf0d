package org.rollcall.referral.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.referral.attachment.Attachment.StoredFile;
import org.rollcall.referral.attachment.upload.ReceivedFile;
import org.rollcall.referral.attachment.upload.UploadFolder;
import org.rollcall.referral.content.Content;
import org.rollcall.referral.content.ContentStore;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a file in. Nothing is written before it was found harmless; then it is noted, its bytes are kept, and last it becomes
 * available: wherever that breaks off, the same request goes on from there, and a note that nobody comes back to is cleared up.
 */
final class AddingAttachments {

    private final AttachmentSubjects subjects;
    private final UploadFolder folder;
    private final CheckingFiles checking;
    private final NotedFiles noted;
    private final ContentStore contents;

    AddingAttachments(
            AttachmentSubjects subjects,
            UploadFolder folder,
            CheckingFiles checking,
            NotedFiles noted,
            ContentStore contents) {
        this.subjects = subjects;
        this.folder = folder;
        this.checking = checking;
        this.noted = noted;
        this.contents = contents;
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
            Stored<Attachment> note = noted.note(caller, key, about, checked, sent.note());
            return note.value().state() == AttachmentState.RECEIVING ? keep(caller, note, file) : note;
        }
    }

    private Stored<Attachment> keep(Caller caller, Stored<Attachment> note, ReceivedFile file) {
        try (InputStream bytes = file.open()) {
            Content kept = contents.keep(caller.tenant(), note.id(), bytes);
            if (!kept.sha256().equals(note.value().file().sha256())) {
                throw new IllegalStateException(
                        "the bytes of attachment " + note.id() + " are not those that were scanned");
            }
            return noted.arrived(caller, note);
        } catch (StaleVersion sameRequestWasFaster) {
            return noted.asItIs(note);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
