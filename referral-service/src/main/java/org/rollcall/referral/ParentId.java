package org.rollcall.referral;

/** A parent of a child, the same over every referral of that child. */
public record ParentId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
