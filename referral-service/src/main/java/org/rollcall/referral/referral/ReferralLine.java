package org.rollcall.referral.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.pupil.NamedChild;
import org.rollcall.referral.triage.Decision;

/**
 * A referral in a list: no narrative.
 *
 * @param child who the child is, for the council; absent when no card is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralLine(
        String id,
        ReferralState state,
        String pupilId,
        String schoolUrn,
        ReferralType type,
        @Nullable LocalDate submittedOn,
        @Nullable String caseId,
        @Nullable NamedChild child,
        List<String> actions) {

    static ReferralLine of(Referral shown, @Nullable NamedChild child, List<String> actions) {
        Decision decision = shown.decision();
        return new ReferralLine(
                shown.id().value(),
                shown.state(),
                shown.pupil().value(),
                shown.school().value(),
                shown.form().type(),
                shown.submittedOn(),
                decision == null || decision.caseId() == null
                        ? null
                        : decision.caseId().value(),
                child,
                actions);
    }
}
