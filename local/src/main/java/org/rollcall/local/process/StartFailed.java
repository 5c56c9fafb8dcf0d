package org.rollcall.local.process;

/** The platform cannot start; the message says why in words for the person who asked for it. */
public final class StartFailed extends RuntimeException {

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
