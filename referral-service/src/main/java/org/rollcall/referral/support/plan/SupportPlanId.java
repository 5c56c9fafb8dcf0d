package org.rollcall.referral.support.plan;

/** A support plan. */
public record SupportPlanId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
