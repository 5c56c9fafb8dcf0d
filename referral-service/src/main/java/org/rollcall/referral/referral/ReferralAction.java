package org.rollcall.referral.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rollcall.referral.evidence.ReferralType;

/** A step of a referral, who may take it, and where it leads. */
enum ReferralAction {
    EDIT("referral:write", ReferralState.DRAFT),
    SUBMIT("referral:submit", ReferralState.SUBMITTED),
    WITHDRAW("referral:withdraw", ReferralState.WITHDRAWN),
    START_TRIAGE("referral:triage", ReferralState.IN_TRIAGE),
    ACCEPT("referral:accept", ReferralState.ACCEPTED),
    RETURN("referral:return", ReferralState.RETURNED),
    REDIRECT("referral:redirect", ReferralState.REDIRECTED),
    REFUSE("referral:refuse", ReferralState.REFUSED);

    private static final Set<ReferralAction> OF_WHOEVER_REFERS = EnumSet.of(EDIT, SUBMIT, WITHDRAW);

    private final String authority;
    private final ReferralState leadsTo;

    ReferralAction(String authority, ReferralState leadsTo) {
        this.authority = authority;
        this.leadsTo = leadsTo;
    }

    static ReferralAction leadingTo(ReferralState state) {
        return Arrays.stream(values())
                .filter(action -> action.leadsTo == state)
                .findFirst()
                .orElseThrow();
    }

    String authority() {
        return authority;
    }

    /** A step of the school is the council's, too, where the council may raise such a referral itself. */
    boolean isOpenTo(Set<String> authorities, ReferralType type) {
        return authorities.contains(authority)
                || (OF_WHOEVER_REFERS.contains(this)
                        && type.mayBeRaisedByCouncil()
                        && authorities.contains("referral:raise"));
    }

    boolean isOpenIn(ReferralState state) {
        return this == EDIT ? state.isEditable() : state.next().contains(leadsTo);
    }

    /** As views write it: {@code start-triage}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
