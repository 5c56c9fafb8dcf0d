package org.rollcall.referral.attachment;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.referral.attachment.Attachment.Addition;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.Attachment.StoredFile;
import org.rollcall.referral.evidence.Narrative;

/** Notes that a file is to come, for as many days as it may take, and that it has come. */
final class NotedFiles {

    private static final int DAYS_TO_COME = 2;

    private final Aggregates<Attachment> attachments;
    private final Clock clock;

    NotedFiles(Aggregates<Attachment> attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    Stored<Attachment> note(
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

    Stored<Attachment> arrived(Caller caller, Stored<Attachment> noted) {
        return attachments.save(noted, noted.value().arrive(), Actor.of(caller));
    }

    Stored<Attachment> asItIs(Stored<Attachment> noted) {
        return attachments.get(noted.tenant(), noted.id());
    }

    private LocalDate lastDay() {
        return LocalDate.now(clock).plusDays(DAYS_TO_COME);
    }
}
