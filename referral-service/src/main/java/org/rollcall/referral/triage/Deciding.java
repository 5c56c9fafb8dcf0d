package org.rollcall.referral.triage;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.BelowThreshold;

/** Makes a decision of what was asked for: with the case that it leads to, and by when the school answers. */
public final class Deciding {

    private final CaseOfDecision cases;
    private final TriageTimes times;
    private final Clock clock;

    Deciding(CaseOfDecision cases, TriageTimes times, Clock clock) {
        this.cases = cases;
        this.times = times;
        this.clock = clock;
    }

    public Decided decide(TenantId tenant, DecisionRequest made, ReferralId referral, PupilId pupil, SchoolUrn school) {
        LocalDate today = LocalDate.now(clock);
        CaseId leadsTo = cases.of(tenant, made, referral, pupil, school);
        return new Decided(made.decision(today, leadsTo), made.returnReasons(), answerBy(tenant, made, today));
    }

    /** The same, by a team leader, of a referral that asks for a penalty notice below the threshold for that reason. */
    public Decided approving(Decided decided, DecisionRequest made, @Nullable BelowThreshold schools, String leader) {
        boolean accepts = made.outcome().ending() == Outcome.Ending.ACCEPTED;
        return accepts
                ? new Decided(
                        decided.decision().approving(made.approval(schools, leader)),
                        decided.reasons(),
                        decided.answerBy())
                : decided;
    }

    private @Nullable LocalDate answerBy(TenantId tenant, DecisionRequest made, LocalDate today) {
        return made.outcome().ending() == Outcome.Ending.RETURNED ? times.answerBy(tenant, today) : null;
    }
}
