package org.rollcall.referral.sibling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.Sibling;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.referral.KnownReferral;
import org.rollcall.referral.referral.Referrals;
import org.rollcall.referral.sibling.SiblingsView.SiblingView;

/** Finds the brothers and sisters of a referred child. */
final class FindingSiblings {

    private final Referrals referrals;
    private final Families families;
    private final Pupils pupils;
    private final Ties ties;
    private final Clock clock;

    FindingSiblings(Referrals referrals, Families families, Pupils pupils, Ties ties, Clock clock) {
        this.referrals = referrals;
        this.families = families;
        this.pupils = pupils;
        this.ties = ties;
        this.clock = clock;
    }

    SiblingsView of(Caller caller, String referral) {
        KnownReferral about = referrals.visible(caller, referral);
        Set<PupilId> kept = ties.kept(caller);
        return new SiblingsView(families.siblings(caller.tenant(), about.pupil()).stream()
                .filter(sibling -> !kept.contains(sibling.child()))
                .flatMap(sibling -> view(caller, about.school(), sibling))
                .toList());
    }

    private Stream<SiblingView> view(Caller caller, SchoolUrn school, Sibling sibling) {
        if (!caller.councilSide() && !isPupilOf(caller, school, sibling)) {
            return Stream.empty();
        }
        List<KnownReferral> visible = referrals.ofPupil(caller.tenant(), sibling.child()).stream()
                .filter(referral -> caller.mayActFor(referral.school().value()))
                .toList();
        return Stream.of(SiblingView.of(sibling, visible));
    }

    private boolean isPupilOf(Caller caller, SchoolUrn school, Sibling sibling) {
        return pupils.find(caller.tenant(), sibling.child())
                .filter(pupil -> pupil.isOnRollOf(school, LocalDate.now(clock)))
                .isPresent();
    }
}
