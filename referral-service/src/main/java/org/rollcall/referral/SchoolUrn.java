package org.rollcall.referral;

/** A school, by its unique reference number in the national register of schools. */
public record SchoolUrn(String value) {

    /** The form of every reference number: six digits. */
    public static final String FORM = "[0-9]{6}";

    /** What is said of a text that has another form. */
    public static final String SAYS = "must be a URN: six digits, such as 142101";

    @Override
    public String toString() {
        return value;
    }
}
