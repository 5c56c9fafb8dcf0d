package org.rollcall.referral.casework.proof;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.evidence.ReferralType;

/**
 * One turn of a case to the law, and the evidence that it rested on.
 *
 * @param by the subject of the sign-in of whoever asked for legal action
 * @param action what was asked for
 * @param provision what the checklist rests on that was in force that day
 */
public record LegalPlanning(
        LocalDate on, String by, ReferralType action, String provision, List<EvidenceRow> evidence) {

    public LegalPlanning {
        evidence = List.copyOf(evidence);
    }

    /** Each required row that nothing answers. */
    public List<FailingGuard> missing() {
        return evidence.stream()
                .filter(EvidenceRow::isMissing)
                .map(row -> new FailingGuard(
                        "EVIDENCE_MISSING", row.kind() + ": " + row.kind().shows(), provision))
                .toList();
    }
}
