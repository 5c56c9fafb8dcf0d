package org.rollcall.referral.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.attachment.NamedFiles;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.form.FormRequest;
import org.springframework.security.access.AccessDeniedException;

/** The steps of whoever refers, a school as a rule: writing a draft, mending it, taking it back. */
final class WritingReferrals {

    private final Aggregates<Referral> referrals;
    private final VisibleReferrals visible;
    private final NamedFiles files;
    private final Clock clock;

    WritingReferrals(Aggregates<Referral> referrals, VisibleReferrals visible, NamedFiles files, Clock clock) {
        this.referrals = referrals;
        this.visible = visible;
        this.files = files;
        this.clock = clock;
    }

    Stored<Referral> draft(Caller caller, IdempotencyKey key, FormRequest written) {
        ReferralId id = new ReferralId(key.idFor(caller));
        SchoolUrn school = new SchoolUrn(CallersSchool.require(caller, written.schoolUrn()));
        requireWriter(caller, written.type());
        visible.requireFree(caller, new PupilId(written.pupilId()));
        files.require(caller, new PupilId(written.pupilId()), school, written.files());
        Change<Referral> draft =
                Referral.draft(id, new PupilId(written.pupilId()), school, written.form(), LocalDate.now(clock));
        return referrals.createOnce(caller.tenant(), id.value(), key.requestHash(), draft, Actor.of(caller));
    }

    Stored<Referral> edit(Seen seen, FormRequest written) {
        Caller caller = seen.caller();
        Stored<Referral> stored = visible.get(seen);
        requireWriter(caller, stored.value().form().type());
        requireWriter(caller, written.type());
        written.requireAbout(stored.value().pupil(), stored.value().school());
        files.require(caller, stored.value().pupil(), stored.value().school(), written.files());
        return referrals.save(stored, stored.value().edit(written.form(), LocalDate.now(clock)), Actor.of(caller));
    }

    Stored<Referral> withdraw(Seen seen) {
        Caller caller = seen.caller();
        Stored<Referral> stored = visible.get(seen);
        requireWriter(caller, stored.value().form().type());
        return referrals.save(stored, stored.value().withdraw(LocalDate.now(clock)), Actor.of(caller));
    }

    /** A school writes what it asks for; the council only asks itself for the orders that it may find to be needed. */
    static void requireWriter(Caller caller, ReferralType type) {
        if (caller.councilSide() && !type.mayBeRaisedByCouncil()) {
            throw new AccessDeniedException("for the school to write");
        }
    }
}
