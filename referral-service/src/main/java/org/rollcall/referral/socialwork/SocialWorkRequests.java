package org.rollcall.referral.socialwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.consultation.SocialWorkersView;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.Sending.Channel;
import org.rollcall.referral.socialwork.cause.Sending.Recipient;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.rollcall.referral.socialwork.child.CareStatus;
import org.rollcall.referral.socialwork.child.CouncilCode;
import org.rollcall.referral.socialwork.child.SocialWorker;
import org.rollcall.referral.socialwork.child.SocialWorkerLink;
import org.rollcall.referral.socialwork.child.WorkerContact;
import org.rollcall.referral.socialwork.notification.Acknowledgement;
import org.rollcall.referral.socialwork.notification.Told;

/** Bodies of what is written down about a child's social worker. */
final class SocialWorkRequests {

    private SocialWorkRequests() {}

    /** That the child has a social worker. */
    record LinkRequest(
            @NotNull CareStatus status,

            @NotNull @Pattern(regexp = CouncilCode.FORM, message = CouncilCode.SAYS) String responsibleCouncil,

            @Nullable @Valid WorkerForm socialWorker,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {

        SocialWorkerLink link() {
            return new SocialWorkerLink(
                    status,
                    new CouncilCode(responsibleCouncil),
                    socialWorker == null ? null : socialWorker.worker(),
                    validFrom,
                    validTo);
        }
    }

    /** Who it is. */
    record WorkerForm(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 40) String phone) {

        SocialWorker worker() {
            WorkerContact contact = email == null && phone == null ? null : new WorkerContact(email, phone);
            return new SocialWorker(new PersonName(name), contact);
        }
    }

    /** The last day of the link. */
    record EndRequest(@NotNull LocalDate validTo) {}

    /** What attendance is aimed at. */
    record TargetRequest(@NotNull @Min(1) @Max(100) Integer percent) {}

    /** Something to tell. */
    record RaiseRequest(@NotNull Trigger trigger, @NotNull LocalDate on) {

        Cause cause() {
            return new Cause(trigger, on);
        }
    }

    /** That it was told. */
    record SendingRequest(
            @NotNull LocalDate on,
            @NotNull Channel channel,
            @Nullable Set<@NotNull Recipient> alsoTo) {

        Told told() {
            return new Told(on, channel, alsoTo == null ? Set.of() : alsoTo);
        }
    }

    /** What came back. */
    record AcknowledgementRequest(
            @NotNull LocalDate on,
            @Nullable SocialWorkersView view,
            @Nullable @Size(max = 4000) String said) {

        Acknowledgement acknowledgement() {
            return new Acknowledgement(on, view, said == null || said.isBlank() ? null : new Narrative(said));
        }
    }

    /** Why nobody is told. */
    record WaiverRequest(@NotBlank @Size(max = 1000) String reason) {}
}
