package org.rollcall.acceptance;

/** The platform did something other than the journey says. */
public final class JourneyBroken extends RuntimeException {

    JourneyBroken(String message) {
        super(message);
    }

    JourneyBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
