package org.rollcall.referral.support;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.letter.Printable;
import org.rollcall.referral.support.SupportRequests.OfferRequest;
import org.rollcall.referral.support.plan.PlanFacts;
import org.rollcall.referral.support.plan.SupportPlanId;

/** Offers support within an open case. */
final class OfferingSupport {

    private final Aggregates<SupportPlan> plans;
    private final CaseFiles files;
    private final Settings settings;
    private final Letters letters;
    private final Clock clock;

    OfferingSupport(Aggregates<SupportPlan> plans, CaseFiles files, Settings settings, Letters letters, Clock clock) {
        this.plans = plans;
        this.files = files;
        this.settings = settings;
        this.letters = letters;
        this.clock = clock;
    }

    Stored<SupportPlan> offer(Caller caller, String caseId, IdempotencyKey key, OfferRequest offer) {
        KnownCase known = files.open(caller, caseId);
        if (offer.offeredOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("/offeredOn", "must not be in the future");
        }
        Printable.require(letters, "/work", offer.planned().words());
        SupportPlanId id = new SupportPlanId(key.idFor(caller));
        Change<SupportPlan> offered = SupportPlan.offer(facts(id, known, offer), offer.planned(), weeks(caller, offer));
        return plans.createOnce(caller.tenant(), id.value(), key.requestHash(), offered, Actor.of(caller));
    }

    private static PlanFacts facts(SupportPlanId id, KnownCase known, OfferRequest offer) {
        return new PlanFacts(
                id,
                known.id(),
                known.pupil(),
                known.school(),
                offer.type(),
                offer.type().isForSchool(),
                offer.offeredOn());
    }

    private int weeks(Caller caller, OfferRequest offer) {
        Integer agreed = offer.reviewWeeks();
        return agreed == null
                ? settings.number(caller.tenant(), SupportSettings.REVIEW_WEEKS.key(), offer.offeredOn())
                : agreed;
    }
}
