package org.rollcall.referral.attachment;

import static org.rollcall.referral.attachment.AttachmentSubject.Sight.EVERYTHING;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.AttachmentSubject.Sight;
import org.rollcall.referral.content.ContentStore;

/** Attachments as their readers may see them: through the record that they belong to. What is not the caller's does not exist. */
final class VisibleAttachments {

    private static final String NAME = "attachments";

    private final Aggregates<Attachment> attachments;
    private final AttachmentSubjects subjects;
    private final ContentStore contents;

    VisibleAttachments(Aggregates<Attachment> attachments, AttachmentSubjects subjects, ContentStore contents) {
        this.attachments = attachments;
        this.subjects = subjects;
        this.contents = contents;
    }

    /** Oldest first. */
    Slice<Stored<Attachment>> list(Caller caller, String kind, String subject, Cursor page) {
        Map<String, Object> equal = new TreeMap<>(
                Map.of(AttachmentType.KIND, kind, AttachmentType.SUBJECT, subject, AttachmentType.LISTED, true));
        if (subjects.of(kind).mayRead(caller, subject) != EVERYTHING) {
            equal.put(AttachmentType.SIDE, Side.SCHOOL);
        }
        return attachments.slice(caller.tenant(), Listing.of(equal).by(AttachmentType.AT), page.after(), page.limit());
    }

    Stored<Attachment> get(Caller caller, String id) {
        return attachments
                .find(caller.tenant(), id)
                .filter(found -> found.value().listed() && shows(caller, found.value()))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    Stored<Attachment> get(Seen seen) {
        return attachments.unchanged(get(seen.caller(), seen.id()), seen.version());
    }

    /** What is in use; of what was withdrawn, the council keeps sight. */
    Stored<Attachment> readable(Caller caller, String id) {
        Stored<Attachment> found = get(caller, id);
        if (found.value().state() != AttachmentState.AVAILABLE && !caller.councilSide()) {
            throw new NotFound(NAME, id);
        }
        return found;
    }

    InputStream open(Stored<Attachment> readable) {
        return contents.open(readable.tenant(), readable.id());
    }

    private boolean shows(Caller caller, Attachment attachment) {
        AttachedTo about = attachment.about();
        Sight sight = subjects.of(about.kind()).mayRead(caller, about.subject());
        return sight == EVERYTHING || attachment.added().side() == Side.SCHOOL;
    }
}
