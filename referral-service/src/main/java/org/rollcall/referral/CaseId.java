package org.rollcall.referral;

/** A case. */
public record CaseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
