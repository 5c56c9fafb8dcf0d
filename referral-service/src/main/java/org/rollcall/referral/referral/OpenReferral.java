package org.rollcall.referral.referral;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.evidence.ReferralType;

/**
 * The one place of an open referral of a pupil and type. Every submission passes through it, so that two at once cannot both
 * become open; the holder may have ended since, and then gives way.
 */
record OpenReferral(PupilId pupil, ReferralType type, ReferralId holder) {

    static String id(PupilId pupil, ReferralType type) {
        return Ids.from("open-referral", pupil.value(), type.name());
    }

    static OpenReferral of(Referral referral) {
        return new OpenReferral(referral.pupil(), referral.form().type(), referral.id());
    }

    /** Whether the holder keeps this place from others. */
    boolean isTakenBy(Referral referral) {
        return referral.state().isOpen() && referral.form().type() == type;
    }

    /** How the store keeps places. They announce nothing. */
    static final class Aggregate implements AggregateType<OpenReferral> {

        @Override
        public String collection() {
            return "openReferrals";
        }

        @Override
        public Class<OpenReferral> type() {
            return OpenReferral.class;
        }

        @Override
        public WireEvent wire(Event event) {
            throw new IllegalArgumentException("the place of an open referral announces nothing");
        }
    }
}
