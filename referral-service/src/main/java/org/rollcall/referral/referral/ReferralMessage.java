package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.triage.Outcome;

/** The bodies of a referral's events as others read them. */
record ReferralMessage(String referralId, String pupilId, String schoolUrn, String type) {

    static ReferralMessage of(ReferralEvent.Facts facts) {
        return new ReferralMessage(
                facts.referral().value(),
                facts.pupil().value(),
                facts.school().value(),
                facts.type().name());
    }

    /** Triage ended with an outcome. */
    record Decided(String referralId, String pupilId, String schoolUrn, String type, String outcome) {

        static Decided of(ReferralEvent.Facts facts, Outcome outcome) {
            return new Decided(
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    outcome.name());
        }
    }

    /** Triage handed it back: the school answers by that day. */
    record Returned(
            String referralId,
            String pupilId,
            String schoolUrn,
            String type,
            String outcome,
            @Nullable LocalDate answerBy) {

        static Returned of(ReferralEvent.Returned returned) {
            ReferralEvent.Facts facts = returned.facts();
            return new Returned(
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    returned.outcome().name(),
                    returned.answerBy());
        }
    }

    /** The school did not answer by that day. */
    record Lapsed(String referralId, String pupilId, String schoolUrn, String type, LocalDate answerBy) {

        static Lapsed of(ReferralEvent.Lapsed lapsed) {
            ReferralEvent.Facts facts = lapsed.facts();
            return new Lapsed(
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    lapsed.answerBy());
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
            List<EvidenceKind> evidence,
            List<EvidenceKind> evidenceExcused) {

        static Accepted of(ReferralEvent.Accepted accepted) {
            ReferralEvent.Facts facts = accepted.facts();
            return new Accepted(
                    facts.referral().value(),
                    facts.pupil().value(),
                    facts.school().value(),
                    facts.type().name(),
                    accepted.outcome().name(),
                    accepted.caseId().value(),
                    accepted.parents().stream().map(ParentId::value).toList(),
                    new Days(accepted.window().from(), accepted.window().to()),
                    accepted.evidence(),
                    accepted.excused());
        }
    }

    record Days(LocalDate from, LocalDate to) {}
}
