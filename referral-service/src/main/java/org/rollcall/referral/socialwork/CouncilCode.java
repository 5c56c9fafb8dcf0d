package org.rollcall.referral.socialwork;

/** A council by its three digits; the one that is responsible for a child may be another than the one whose school it is. */
record CouncilCode(String value) {

    static final String FORM = "[0-9]{3}";

    @Override
    public String toString() {
        return value;
    }
}
