package org.rollcall.referral.partner;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.partner.PartnerOutcome.Result;

/** Bodies of what is written down about referrals to partner services. */
final class PartnerRequests {

    private PartnerRequests() {}

    /**
     * Refers the family.
     *
     * @param hearBy without it, so many working days on as the council has set
     */
    record ReferralRequest(
            @NotNull PartnerService service,
            @NotBlank @Size(max = 4000) String why,
            @NotNull LocalDate madeOn,
            @Nullable LocalDate hearBy,
            @Nullable @Valid ConsentForm consent,
            @Nullable @Valid SafeguardingForm withoutConsent) {

        /** Exactly one of the two. */
        LawfulBasis basis(String decidedBy) {
            if (consent != null && withoutConsent == null) {
                return new LawfulBasis.Consent(new ParentId(consent.by()), consent.on());
            }
            if (consent == null && withoutConsent != null) {
                Narrative reason = new Narrative(withoutConsent.reason());
                return new LawfulBasis.Safeguarding(reason, decidedBy, withoutConsent.on());
            }
            throw new InvalidInput(
                    "/consent", "is needed, or in its place /withoutConsent with the safeguarding reason");
        }
    }

    /** A parent agreed. */
    record ConsentForm(
            @NotBlank @Size(max = 100) String by, @NotNull LocalDate on) {}

    /** The referral goes without. */
    record SafeguardingForm(
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate on) {}

    /** What came of it. */
    record OutcomeRequest(
            @NotNull Result result,
            @NotNull LocalDate on,
            @Nullable @Size(max = 4000) String said) {

        PartnerOutcome outcome() {
            return new PartnerOutcome(result, on, narrative(said));
        }
    }
}
