package org.rollcall.platform.letters;

/** A picture that no letterhead can carry; the message says what it must be. */
public final class UnusablePicture extends RuntimeException {

    UnusablePicture(String message) {
        super(message);
    }
}
