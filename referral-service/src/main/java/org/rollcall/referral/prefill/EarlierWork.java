package org.rollcall.referral.prefill;

import java.util.List;
import java.util.Optional;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.referral.KnownReferral;
import org.rollcall.referral.referral.Referrals;

/** What this service knows of a child before the form is begun. */
final class EarlierWork {

    private final Pupils pupils;
    private final Families families;
    private final Referrals referrals;

    EarlierWork(Pupils pupils, Families families, Referrals referrals) {
        this.pupils = pupils;
        this.families = families;
        this.referrals = referrals;
    }

    Optional<Threshold> threshold(Caller caller, PupilId pupil, SchoolUrn school) {
        return pupils.find(caller.tenant(), pupil).flatMap(known -> known.thresholdAt(school));
    }

    /** The parents with the ids that they have here, where it is certain who they are. */
    List<NamedParent> recognised(Caller caller, PupilId pupil, List<NamedParent> parents) {
        return families.recognised(caller.tenant(), pupil, parents);
    }

    /** Those of the schools that the caller acts for. */
    List<KnownReferral> referrals(Caller caller, PupilId pupil) {
        return referrals.ofPupil(caller.tenant(), pupil).stream()
                .filter(referral -> caller.mayActFor(referral.school().value()))
                .toList();
    }
}
