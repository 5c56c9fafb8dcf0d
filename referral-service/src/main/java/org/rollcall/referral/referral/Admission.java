package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.school.Schools;

/** What a referral must pass on its way in: the checks of its own content, and the two records that referrals share. */
final class Admission {

    private final Schools schools;
    private final Pupils pupils;
    private final Families families;
    private final ClaimingPlace places;

    Admission(Schools schools, Pupils pupils, Families families, ClaimingPlace places) {
        this.schools = schools;
        this.pupils = pupils;
        this.families = families;
        this.places = places;
    }

    /** Every guard that fails now; nothing is kept. */
    List<FailingGuard> failing(TenantId tenant, Referral referral, List<Narrative> answers, LocalDate today) {
        var school = schools.find(tenant, referral.school());
        var pupil = pupils.find(tenant, referral.pupil());
        return Stream.of(
                        new Submission(referral, school, pupil, today).failing(),
                        families.doubts(
                                tenant, referral.pupil(), referral.form().parents()),
                        places.failing(tenant, referral),
                        referral.unanswered(answers))
                .flatMap(List::stream)
                .toList();
    }

    /** Takes the place of the one open referral, and answers the parents with the ids that they keep. */
    List<NamedParent> admit(TenantId tenant, Referral referral, Actor actor) {
        places.claim(tenant, referral, actor);
        return families.remember(tenant, referral.pupil(), referral.form().parents(), actor);
    }
}
