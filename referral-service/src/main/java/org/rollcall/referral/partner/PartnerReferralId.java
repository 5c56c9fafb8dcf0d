package org.rollcall.referral.partner;

/** A referral to a partner service. */
record PartnerReferralId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
