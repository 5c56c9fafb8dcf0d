package org.rollcall.referral.feedback;

/** The steps at which a school is owed feedback, and the letter that gives it. */
enum Step {
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

    String letter() {
        return letter;
    }
}
