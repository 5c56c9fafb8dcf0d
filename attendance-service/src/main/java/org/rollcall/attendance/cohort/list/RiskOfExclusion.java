package org.rollcall.attendance.cohort.list;

import java.util.List;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;

/** Pupils whom the school thinks at risk of exclusion. */
final class RiskOfExclusion implements CohortRule {

    @Override
    public CohortList list() {
        return CohortList.AT_RISK_OF_EXCLUSION;
    }

    @Override
    public List<CohortEntry> entries(CohortPupil pupil) {
        if (!pupil.onRoll()) {
            return List.of();
        }
        return pupil.pupil().circumstances().exclusionRisks().stream()
                .filter(risk -> risk.schoolUrn().equals(pupil.school().urn()) && risk.covers(pupil.on()))
                .map(risk -> entry(pupil, risk))
                .toList();
    }

    private static CohortEntry entry(CohortPupil pupil, ExclusionRisk risk) {
        return new CohortEntry(
                CohortList.AT_RISK_OF_EXCLUSION,
                Review.text(risk.reason(), "At risk of exclusion"),
                risk.from(),
                Review.text(risk.plan()),
                risk.lastReviewedOn(),
                risk.reviewOn(),
                Review.of(risk.reviewOn(), risk.lastReviewedOn(), risk.plan(), pupil.on()));
    }
}
