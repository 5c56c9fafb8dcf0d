package org.rollcall.referral.referral;

import java.util.List;
import java.util.Objects;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.EvidenceKind;

/** What others may learn of a referral. Published as contracts/referral-service/events; ids and facts, never names. */
sealed interface ReferralEvent extends Event {

    ReferralFacts facts();

    record Submitted(ReferralFacts facts) implements ReferralEvent {}

    record Resubmitted(ReferralFacts facts) implements ReferralEvent {}

    record TriageStarted(ReferralFacts facts) implements ReferralEvent {}

    record Returned(ReferralFacts facts, Outcome outcome) implements ReferralEvent {}

    /** The case opens, or one that is open takes the referral in, from this event. */
    record Accepted(
            ReferralFacts facts,
            Outcome outcome,
            CaseId caseId,
            List<ParentId> parents,
            Window window,
            List<EvidenceKind> evidence)
            implements ReferralEvent {

        static Accepted of(Referral referral, ReferralFacts facts, Decision decision) {
            Form form = referral.form();
            return new Accepted(
                    facts,
                    decision.outcome(),
                    Objects.requireNonNull(decision.caseId()),
                    referral.parents(),
                    Objects.requireNonNull(form.window()),
                    form.evidence().stream().map(EvidenceItem::kind).distinct().toList());
        }
    }

    record Redirected(ReferralFacts facts, Outcome outcome) implements ReferralEvent {}

    record Refused(ReferralFacts facts, Outcome outcome) implements ReferralEvent {}

    record Withdrawn(ReferralFacts facts) implements ReferralEvent {}
}
