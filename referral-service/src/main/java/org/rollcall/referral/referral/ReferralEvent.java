package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.triage.Decision;
import org.rollcall.referral.triage.Outcome;

/** What others may learn of a referral. Published as contracts/referral-service/events; ids and facts, never names. */
sealed interface ReferralEvent extends Event {

    Facts facts();

    /** What every event of a referral says. */
    record Facts(ReferralId referral, PupilId pupil, SchoolUrn school, ReferralType type) {}

    record Submitted(Facts facts) implements ReferralEvent {}

    record Resubmitted(Facts facts) implements ReferralEvent {}

    record TriageStarted(Facts facts) implements ReferralEvent {}

    /** Back with the school, which answers by that day. */
    record Returned(Facts facts, Outcome outcome, @Nullable LocalDate answerBy) implements ReferralEvent {}

    /** The case opens, or one that is open takes the referral in, from this event. */
    record Accepted(
            Facts facts,
            Outcome outcome,
            CaseId caseId,
            List<ParentId> parents,
            Window window,
            List<EvidenceKind> evidence,
            List<EvidenceKind> excused)
            implements ReferralEvent {

        static Accepted of(Referral referral, Facts facts, Decision decision) {
            Form form = referral.form();
            return new Accepted(
                    facts,
                    decision.outcome(),
                    Objects.requireNonNull(decision.caseId()),
                    referral.parents(),
                    Objects.requireNonNull(form.window()),
                    EvidenceItem.answered(form.evidence()),
                    EvidenceItem.excused(form.evidence()));
        }
    }

    record Redirected(Facts facts, Outcome outcome) implements ReferralEvent {}

    record Refused(Facts facts, Outcome outcome) implements ReferralEvent {}

    record Withdrawn(Facts facts) implements ReferralEvent {}

    /** The school did not answer by that day. */
    record Lapsed(Facts facts, LocalDate answerBy) implements ReferralEvent {}
}
