package org.rollcall.legal.penalty;

/** Whether the notice offers the reduced amount. */
public enum Tariff {
    /** The first notice in three years: reduced when paid early. */
    FIRST,
    /** The second: one amount. */
    SECOND
}
