package org.rollcall.referral.socialwork.child;

/** A council by its three digits; the one that is responsible for a child may be another than the one whose school it is. */
public record CouncilCode(String value) {

    public static final String FORM = "[0-9]{3}";

    @Override
    public String toString() {
        return value;
    }
}
