package org.rollcall.referral.referral;

import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.attachment.AttachedTo;
import org.rollcall.referral.attachment.AttachmentSubject;
import org.springframework.stereotype.Component;

/** Files of a referral: its school adds them while the form is its own to write, the council while it decides. */
@Component
final class ReferralAttachments implements AttachmentSubject {

    private final VisibleReferrals referrals;

    ReferralAttachments(VisibleReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public Sight mayRead(Caller caller, String id) {
        referrals.get(caller, id);
        return caller.councilSide() ? Sight.EVERYTHING : Sight.WHAT_THE_SCHOOL_ADDED;
    }

    @Override
    public AttachedTo mayAdd(Caller caller, String id) {
        Referral referral = referrals.get(caller, id).value();
        ReferralState state = referral.state();
        if (!(caller.councilSide() ? state.isOpen() : state.isEditable())) {
            String detail = "Nothing can be added to a referral that is %s.".formatted(state);
            throw new Refused(List.of(new FailingGuard("REFERRAL_NOT_OPEN", detail, ReferralState.PROVISION)));
        }
        return new AttachedTo(kind(), id, null, referral.school(), referral.pupil());
    }
}
