package org.rollcall.attendance.audit.finding;

/** How grave a finding is, from the least. */
public enum Severity {
    MINOR("Minor"),
    MAJOR("Major"),
    SERIOUS("Serious");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** A team leader countersigns it, and it cannot be left without an action. */
    boolean grave() {
        return this != MINOR;
    }
}
