package org.rollcall.referral.socialwork.child;

/** A council by its three digits; the one that is responsible for a child may be another than the one whose school it is. */
public record CouncilCode(String value) {

    public static final String FORM = "[0-9]{3}";

    /** What is said of a text that has another form. */
    public static final String SAYS = "must be the three digits of a council, such as 330";

    @Override
    public String toString() {
        return value;
    }
}
