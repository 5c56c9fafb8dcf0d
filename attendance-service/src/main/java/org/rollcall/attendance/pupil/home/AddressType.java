package org.rollcall.attendance.pupil.home;

/** What an address of a child is. */
public enum AddressType {
    HOME,
    /** The second home of a child who lives with two parents in turn. */
    SECOND_HOME,
    TEMPORARY,
    NO_FIXED_ABODE
}
