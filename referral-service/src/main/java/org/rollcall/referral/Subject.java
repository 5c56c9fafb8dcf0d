package org.rollcall.referral;

/** A person as the identity provider knows them: the subject of their sign-in. It travels in events, so it is never a name. */
public final class Subject {

    /** No spaces, so that nobody's name fits. */
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._@:-]{0,99}";

    /** What is said of a text that has another form. */
    public static final String SAYS = "must be the subject (sub) of the person's sign-in";

    private Subject() {}
}
