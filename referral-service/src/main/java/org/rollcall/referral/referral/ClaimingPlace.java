package org.rollcall.referral.referral;

import java.util.List;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Lets a referral become open if no other of the same pupil and type is.
 *
 * <p>The claim is written before the referral, in another document. A claim whose referral never became open (its save failed)
 * gives way: the one who takes it over first moves the old holder's version on, so that a submission of it still under way finds
 * itself overtaken instead of becoming a second open referral.
 */
final class ClaimingPlace {

    private static final int ATTEMPTS = 5;

    private final Aggregates<OpenReferral> places;
    private final Aggregates<Referral> referrals;

    ClaimingPlace(Aggregates<OpenReferral> places, Aggregates<Referral> referrals) {
        this.places = places;
        this.referrals = referrals;
    }

    Optional<Stored<OpenReferral>> place(TenantId tenant, Referral referral) {
        return places.find(
                tenant, OpenReferral.id(referral.pupil(), referral.form().type()));
    }

    /** The guard that fails when another referral holds the place; asks only. */
    List<FailingGuard> failing(Optional<Stored<OpenReferral>> known, Referral referral, Caller caller) {
        return known
                .flatMap(place ->
                        rival(place, referral).filter(rival -> place.value().isTakenBy(rival.value())))
                .map(rival -> duplicate(rival.value(), caller))
                .stream()
                .toList();
    }

    /** @param known the place as it was seen last; looked at again when it has changed since */
    void claim(TenantId tenant, Referral referral, Optional<Stored<OpenReferral>> known, Actor actor) {
        Optional<Stored<OpenReferral>> place = known;
        for (int attempt = 1; ; attempt++) {
            try {
                claimOnce(tenant, referral, place, actor);
                return;
            } catch (StaleVersion | AlreadyExists overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
                place = place(tenant, referral);
            }
        }
    }

    private void claimOnce(TenantId tenant, Referral referral, Optional<Stored<OpenReferral>> place, Actor actor) {
        Change<OpenReferral> claim = Change.of(OpenReferral.of(referral));
        if (place.isEmpty()) {
            places.create(
                    tenant, OpenReferral.id(referral.pupil(), referral.form().type()), claim, actor);
            return;
        }
        rival(place.get(), referral).ifPresent(rival -> overtake(place.get().value(), rival, actor));
        places.save(place.get(), claim, actor);
    }

    private void overtake(OpenReferral place, Stored<Referral> rival, Actor actor) {
        if (place.isTakenBy(rival.value())) {
            throw new Refused(List.of(duplicate(rival.value(), "a referral")));
        }
        if (!rival.value().state().next().isEmpty()) {
            referrals.save(rival, Change.of(rival.value()), actor);
        }
    }

    private Optional<Stored<Referral>> rival(Stored<OpenReferral> place, Referral referral) {
        return Optional.of(place.value().holder())
                .filter(holder -> !holder.equals(referral.id()))
                .flatMap(holder -> referrals.find(place.tenant(), holder.value()));
    }

    /** Names the open one to those who may see it. */
    private static FailingGuard duplicate(Referral rival, Caller caller) {
        boolean visible = caller.mayActFor(rival.school().value());
        return duplicate(rival, visible ? "referral " + rival.id() : "another school's referral");
    }

    private static FailingGuard duplicate(Referral rival, String called) {
        return new FailingGuard(
                "OPEN_DUPLICATE",
                "%s of this pupil for %s is open already"
                        .formatted(called, rival.form().type()),
                ReferralState.PROVISION);
    }
}
