package org.rollcall.referral;

/** A referral. */
public record ReferralId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
