package org.rollcall.referral.feedback.news;

/** The steps at which a school is owed feedback, and the letter that gives it. */
public enum Step {
    TRIAGE("triage-letter"),
    ALLOCATION("allocation"),
    /** Attendance contract and panel. */
    CASEWORK("feedback"),
    LEGAL("feedback"),
    CLOSURE("closure"),
    TERM("term-summary");

    private final String letter;

    Step(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
