package org.rollcall.referral.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.school.School;
import org.rollcall.referral.triage.TriageTimes;

/** Sends a referral in, if nothing is missing: all that is, is said at once. */
final class SubmittingReferral {

    private final Aggregates<Referral> referrals;
    private final VisibleReferrals visible;
    private final Admission admission;
    private final TriageTimes times;
    private final Clock clock;

    SubmittingReferral(
            Aggregates<Referral> referrals,
            VisibleReferrals visible,
            Admission admission,
            TriageTimes times,
            Clock clock) {
        this.referrals = referrals;
        this.visible = visible;
        this.admission = admission;
        this.times = times;
        this.clock = clock;
    }

    Submitted submit(Seen seen, List<Narrative> answers) {
        Caller caller = seen.caller();
        Stored<Referral> stored = visible.get(seen);
        Referral referral = stored.value();
        WritingReferrals.requireWriter(caller, referral.form().type());
        LocalDate today = LocalDate.now(clock);
        referral.state().become(ReferralState.SUBMITTED);
        Admission.Checked checked = admission.check(caller, referral, answers, today);
        LocalDate triageBy = times.startBy(caller.tenant(), today);
        List<NamedParent> recognised = admission.admit(caller, referral, checked);
        Change<Referral> sent = referral.submit(recognised, answers, today, triageBy);
        Stored<Referral> saved = referrals.save(stored, sent, Actor.of(caller));
        return new Submitted(saved, checked.school(), checked.pupil());
    }

    /** A referral that was sent in, with the records that it was checked against. */
    record Submitted(Stored<Referral> referral, Optional<School> school, Optional<Pupil> pupil) {}
}
