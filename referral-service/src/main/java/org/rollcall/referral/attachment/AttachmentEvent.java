package org.rollcall.referral.attachment;

import org.rollcall.platform.store.Event;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.type.FileType;

/** What others may learn of an attachment: never its name, which may be a person's. */
sealed interface AttachmentEvent extends Event {

    record Added(String id, AttachedTo about, FileType type, long length, String sha256, Side by)
            implements AttachmentEvent {}

    record Withdrawn(String id, AttachedTo about) implements AttachmentEvent {}
}
