package org.rollcall.legal.improvement;

/** When a notice to improve may fail before its period is over. */
public enum BreachRule {
    /** With the first further unauthorised session. */
    ANY_FURTHER_UNAUTHORISED,
    /** When an officer finds, with a reason, that the further sessions defeat it. */
    CASE_BY_CASE
}
