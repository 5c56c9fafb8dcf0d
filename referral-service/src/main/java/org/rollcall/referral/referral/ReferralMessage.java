package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.EvidenceKind;

/** The bodies of a referral's events as others read them. */
record ReferralMessage(String referralId, String pupilId, String schoolUrn, String type) {

    static ReferralMessage of(ReferralFacts facts) {
        return new ReferralMessage(
                facts.referral().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.type().name());
    }

    /** Triage ended with an outcome. */
    record Decided(String referralId, String pupilId, String schoolUrn, String type, String outcome) {

        static Decided of(ReferralFacts facts, Outcome outcome) {
            return new Decided(
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    outcome.name());
        }
    }

    /** Triage accepted it: all that a case begins with. */
    record Accepted(
            String referralId,
            String pupilId,
            String schoolUrn,
            String type,
            String outcome,
            String caseId,
            List<String> parentIds,
            Days window,
            List<EvidenceKind> evidence) {

        static Accepted of(ReferralEvent.Accepted accepted) {
            ReferralFacts facts = accepted.facts();
            return new Accepted(
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    accepted.outcome().name(),
                    accepted.caseId().value(),
                    accepted.parents().stream().map(ParentId::value).toList(),
                    new Days(accepted.window().from(), accepted.window().to()),
                    accepted.evidence());
        }
    }

    record Days(LocalDate from, LocalDate to) {}
}
