package org.rollcall.referral.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.Attachment.Withdrawal;
import org.rollcall.referral.evidence.Narrative;

/**
 * What is attached.
 *
 * @param kind of the record that it belongs to
 * @param subject the id of that record
 * @param addedBy who added it; to a school only when one of its own side did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentView(
        String id,
        String kind,
        String subject,
        String name,
        String mediaType,
        long length,
        String sha256,
        Side addedFor,
        @Nullable String addedBy,
        Instant addedAt,
        @Nullable String note,
        AttachmentState state,
        @Nullable AttachmentWithdrawalView withdrawn) {

    /** Why it is not used any more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttachmentWithdrawalView(
            Instant at, String reason, @Nullable String by) {

        static AttachmentWithdrawalView of(Withdrawal withdrawal, boolean forCouncil) {
            return new AttachmentWithdrawalView(
                    withdrawal.at(), withdrawal.reason().text(), forCouncil ? withdrawal.by() : null);
        }
    }

    static AttachmentView of(Caller caller, Stored<Attachment> stored) {
        Attachment shown = stored.value();
        boolean ownSide = caller.councilSide() || shown.added().side() == Side.SCHOOL;
        Narrative note = shown.added().note();
        Withdrawal withdrawn = shown.withdrawn();
        return new AttachmentView(
                stored.id(),
                shown.about().kind(),
                shown.about().subject(),
                shown.file().name().text(),
                shown.file().type().mediaType(),
                shown.file().length(),
                shown.file().sha256(),
                shown.added().side(),
                ownSide ? shown.added().by() : null,
                shown.added().at(),
                note == null ? null : note.text(),
                shown.state(),
                withdrawn == null ? null : AttachmentWithdrawalView.of(withdrawn, caller.councilSide()));
    }
}
