package org.rollcall.referral;

/** A person as the identity provider knows them: the subject of their sign-in. It travels in events, so it is never a name. */
public final class Subject {

    /** No spaces, so that nobody's name fits. */
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._@:-]{0,99}";

    private Subject() {}
}
