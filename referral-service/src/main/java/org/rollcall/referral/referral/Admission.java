package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.KnownFamily;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.form.Submission;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;

/** What a referral must pass on its way in: the checks of its own content, and the two records that referrals share. */
final class Admission {

    private final Schools schools;
    private final Pupils pupils;
    private final Families families;
    private final ClaimingPlace places;
    private final Checklists checklists;

    Admission(Schools schools, Pupils pupils, Families families, ClaimingPlace places, Checklists checklists) {
        this.schools = schools;
        this.pupils = pupils;
        this.families = families;
        this.places = places;
        this.checklists = checklists;
    }

    /** Every guard that fails now, and what was read to tell; nothing is kept. */
    Checked check(Caller caller, Referral referral, List<Narrative> answers, LocalDate today) {
        TenantId tenant = caller.tenant();
        var school = schools.find(tenant, referral.school());
        var pupil = pupils.find(tenant, referral.pupil());
        KnownFamily family = families.of(tenant, referral.pupil());
        var place = places.place(tenant, referral);
        List<FailingGuard> failing = Stream.of(
                        new Submission(
                                        referral.form(),
                                        referral.school(),
                                        school,
                                        pupil,
                                        checklist(tenant, referral, today),
                                        today)
                                .failing(),
                        families.doubts(family, referral.form().parents()),
                        places.failing(place, referral, caller),
                        referral.unanswered(answers))
                .flatMap(List::stream)
                .toList();
        return new Checked(failing, school, pupil, family, place);
    }

    private EvidenceChecklist checklist(TenantId tenant, Referral referral, LocalDate today) {
        return checklists.inForce(tenant, referral.form().type(), today);
    }

    /** Takes the place of the one open referral, and answers the parents with the ids that they keep. */
    List<NamedParent> admit(Caller caller, Referral referral, Checked checked) {
        Actor actor = Actor.of(caller);
        if (!checked.failing().isEmpty()) {
            throw new Refused(checked.failing());
        }
        places.claim(caller.tenant(), referral, checked.place(), actor);
        return families.remember(checked.family(), referral.form().parents(), actor);
    }

    /** What stands in a referral's way, and what was seen of the records around it. */
    record Checked(
            List<FailingGuard> failing,
            Optional<School> school,
            Optional<Pupil> pupil,
            KnownFamily family,
            Optional<Stored<OpenReferral>> place) {}
}
