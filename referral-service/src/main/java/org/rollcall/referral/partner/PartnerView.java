package org.rollcall.referral.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A referral to a partner service, for the council. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(
        String id,
        String caseId,
        PartnerService service,
        PartnerReferralState state,
        String why,
        LocalDate madeOn,
        LocalDate hearBy,
        BasisView basis,
        @Nullable OutcomeView outcome,
        List<String> actions) {

    /**
     * Why it may be told.
     *
     * @param kind CONSENT or SAFEGUARDING
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BasisView(
            String kind,
            LocalDate on,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String decidedBy) {

        static BasisView of(LawfulBasis basis) {
            return switch (basis) {
                case LawfulBasis.Consent it ->
                    new BasisView("CONSENT", it.on(), it.by().value(), null, null);
                case LawfulBasis.Safeguarding it ->
                    new BasisView("SAFEGUARDING", it.on(), null, it.reason().text(), it.decidedBy());
            };
        }
    }

    /** What came of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(
            PartnerOutcome.Result result,
            LocalDate on,
            @Nullable String said) {

        static OutcomeView of(PartnerOutcome outcome) {
            return new OutcomeView(
                    outcome.result(),
                    outcome.on(),
                    outcome.said() == null ? null : outcome.said().text());
        }
    }

    static PartnerView of(PartnerReferral referral, boolean mayWrite) {
        PartnerFacts facts = referral.facts();
        boolean open = !referral.state().next().isEmpty();
        return new PartnerView(
                facts.id().value(),
                facts.caseId().value(),
                facts.service(),
                referral.state(),
                referral.why().text(),
                facts.madeOn(),
                facts.hearBy(),
                BasisView.of(referral.basis()),
                Optional.ofNullable(referral.outcome()).map(OutcomeView::of).orElse(null),
                open && mayWrite ? List.of("outcome", "withdrawal") : List.of());
    }
}
