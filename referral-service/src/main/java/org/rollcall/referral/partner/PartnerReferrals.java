package org.rollcall.referral.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.WorkingDays;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.partner.PartnerRequests.ReferralRequest;

/** The referrals of a case to partner services. */
final class PartnerReferrals {

    static final Setting HEAR_WITHIN = new Setting(
            "partner.hear-working-days",
            20,
            1,
            90,
            "Working days in which a partner service should say what came of a referral",
            "The council's agreement with its partners; no enactment sets it");

    private static final String NAME = "partnerReferrals";

    private final Aggregates<PartnerReferral> referrals;
    private final CaseFiles files;
    private final Settings settings;
    private final Clock clock;

    PartnerReferrals(Aggregates<PartnerReferral> referrals, CaseFiles files, Settings settings, Clock clock) {
        this.referrals = referrals;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    Slice<Stored<PartnerReferral>> list(Caller caller, String caseId, @Nullable String after, int limit) {
        String known = files.visible(caller, caseId).id().value();
        return referrals.slice(caller.tenant(), Map.of(PartnerReferralAggregate.CASE, known), after, limit);
    }

    Stored<PartnerReferral> get(Caller caller, String caseId, String id) {
        return found(caller, files.visible(caller, caseId), id);
    }

    Stored<PartnerReferral> make(Caller caller, String caseId, IdempotencyKey key, ReferralRequest request) {
        requireNotFuture("/madeOn", request.madeOn());
        KnownCase known = files.open(caller, caseId);
        LawfulBasis basis = request.basis(caller.subject());
        requireParentOf(known, basis);
        PartnerReferralId id = new PartnerReferralId(key.idFor(caller));
        PartnerFacts facts = facts(id, known, request, hearBy(caller, request));
        Change<PartnerReferral> made = PartnerReferral.make(facts, basis, new Narrative(request.why()));
        return referrals.createOnce(caller.tenant(), id.value(), key.requestHash(), made, Actor.of(caller));
    }

    private static PartnerFacts facts(
            PartnerReferralId id, KnownCase known, ReferralRequest request, LocalDate hearBy) {
        return new PartnerFacts(
                id, known.id(), known.pupil(), known.school(), request.service(), request.madeOn(), hearBy);
    }

    Stored<PartnerReferral> hear(Seen seen, String caseId, PartnerOutcome heard) {
        requireNotFuture("/on", heard.on());
        return step(seen, caseId, referral -> referral.hear(heard));
    }

    Stored<PartnerReferral> withdraw(Seen seen, String caseId) {
        return step(seen, caseId, referral -> referral.withdraw(LocalDate.now(clock)));
    }

    private Stored<PartnerReferral> step(
            Seen seen, String caseId, Function<PartnerReferral, Change<PartnerReferral>> decision) {
        Caller caller = seen.caller();
        Stored<PartnerReferral> found =
                referrals.unchanged(found(caller, files.open(caller, caseId), seen.id()), seen.version());
        return referrals.save(found, decision.apply(found.value()), Actor.of(caller));
    }

    private Stored<PartnerReferral> found(Caller caller, KnownCase known, String id) {
        return referrals
                .find(caller.tenant(), id)
                .filter(referral -> referral.value().facts().caseId().equals(known.id()))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    private LocalDate hearBy(Caller caller, ReferralRequest request) {
        LocalDate asked = request.hearBy();
        if (asked == null) {
            int days = settings.number(caller.tenant(), HEAR_WITHIN.key(), request.madeOn());
            return WorkingDays.after(request.madeOn(), days);
        }
        if (!asked.isAfter(request.madeOn())) {
            throw new InvalidInput("/hearBy", "must be after the day of the referral");
        }
        return asked;
    }

    private static void requireParentOf(KnownCase known, LawfulBasis basis) {
        if (basis instanceof LawfulBasis.Consent consent && !known.parents().contains(consent.by())) {
            throw new InvalidInput("/consent/by", "must be a parent of this case");
        }
    }

    private void requireNotFuture(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(pointer, "must not be in the future");
        }
    }
}
