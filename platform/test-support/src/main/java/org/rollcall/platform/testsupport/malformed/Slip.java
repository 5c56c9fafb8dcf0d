package org.rollcall.platform.testsupport.malformed;

import org.jspecify.annotations.Nullable;

/**
 * A request that is wrong, or strange, in one way.
 *
 * @param pointer of what is wrong; null where no field is
 * @param wrong it must be refused; what is only strange may be taken
 */
record Slip(String what, Ask ask, @Nullable String pointer, boolean wrong) {

    /** A field that no body has. */
    static final String UNKNOWN = "attendanceWindw";

    static Slip wrong(String what, Ask ask) {
        return new Slip(what, ask, null, true);
    }

    static Slip wrong(String what, Ask ask, String pointer) {
        return new Slip(what, ask, pointer, true);
    }

    static Slip strange(String what, Ask ask) {
        return new Slip(what, ask, null, false);
    }
}
