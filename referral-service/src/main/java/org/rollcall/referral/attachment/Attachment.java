package org.rollcall.referral.attachment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.attachment.AttachmentEvent.Added;
import org.rollcall.referral.attachment.AttachmentEvent.Withdrawn;
import org.rollcall.referral.attachment.type.FileType;
import org.rollcall.referral.evidence.Narrative;

/**
 * A file that somebody added to a record.
 *
 * <p>Noted once it was found harmless, so that a crash before its bytes are kept leaves something to clear up by; available when they
 * are; withdrawn with a reason when it should not have been added or is not relied on, and even then readable.
 *
 * @param listed whether lists show it, as its state says
 * @param expectedUntil while its bytes are on their way: the day from which they will not come any more
 */
record Attachment(
        String id,
        AttachedTo about,
        StoredFile file,
        Addition added,
        AttachmentState state,
        boolean listed,
        @Nullable LocalDate expectedUntil,
        @Nullable Withdrawal withdrawn) {

    /** The file as it came. */
    record StoredFile(FileName name, FileType type, long length, String sha256) {}

    /** Who added it. */
    record Addition(
            String by, Side side, Instant at, @Nullable Narrative note) {}

    /** On whose behalf. */
    enum Side {
        COUNCIL,
        SCHOOL
    }

    /** Why it is not used any more. */
    record Withdrawal(String by, Instant at, Narrative reason) {}

    static Attachment expected(String id, AttachedTo about, StoredFile file, Addition added, LocalDate until) {
        return new Attachment(id, about, file, added, AttachmentState.RECEIVING, false, until, null);
    }

    /** Its bytes are kept. */
    Change<Attachment> arrive() {
        Attachment available = become(AttachmentState.AVAILABLE, null, null);
        return Change.of(available)
                .announcing(new Added(id, about, file.type(), file.length(), file.sha256(), added.side()));
    }

    /** Its bytes did not come. */
    Change<Attachment> abandon() {
        return Change.of(become(AttachmentState.ABANDONED, null, null));
    }

    /** The same request again, after its bytes had not come. */
    Change<Attachment> expectAgain(LocalDate until) {
        return Change.of(become(AttachmentState.RECEIVING, until, null));
    }

    Change<Attachment> withdraw(Withdrawal withdrawal) {
        return Change.of(become(AttachmentState.WITHDRAWN, null, withdrawal)).announcing(new Withdrawn(id, about));
    }

    private Attachment become(AttachmentState next, @Nullable LocalDate until, @Nullable Withdrawal withdrawal) {
        return new Attachment(id, about, file, added, state.become(next), next.isListed(), until, withdrawal);
    }
}
