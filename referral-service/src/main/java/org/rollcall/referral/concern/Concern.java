package org.rollcall.referral.concern;

/** Which letter of concern it is. */
enum Concern {
    FIRST("letter-concern-1"),
    SECOND("letter-concern-2");

    private final String letter;

    Concern(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }
}
