package org.rollcall.referral.attachment;

import java.time.Clock;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.Attachment.Withdrawal;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.security.access.AccessDeniedException;

/** Takes an attachment out of use: a school its own, the council any. */
final class WithdrawingAttachments {

    private final Aggregates<Attachment> attachments;
    private final VisibleAttachments visible;
    private final AttachmentSubjects subjects;
    private final Clock clock;

    WithdrawingAttachments(
            Aggregates<Attachment> attachments, VisibleAttachments visible, AttachmentSubjects subjects, Clock clock) {
        this.attachments = attachments;
        this.visible = visible;
        this.subjects = subjects;
        this.clock = clock;
    }

    Stored<Attachment> withdraw(Seen seen, String reason) {
        Caller caller = seen.caller();
        Stored<Attachment> stored = visible.get(seen);
        Attachment attachment = stored.value();
        if (!caller.councilSide() && attachment.added().side() != Side.SCHOOL) {
            throw new AccessDeniedException("for whoever added it, since a school withdraws what it has added");
        }
        AttachedTo about = attachment.about();
        subjects.of(about.kind()).mayAdd(caller, about.subject());
        Withdrawal withdrawal = new Withdrawal(caller.subject(), clock.instant(), new Narrative(reason));
        return attachments.save(stored, attachment.withdraw(withdrawal), Actor.of(caller));
    }
}
