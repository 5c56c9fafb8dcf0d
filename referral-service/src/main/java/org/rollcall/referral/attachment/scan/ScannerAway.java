package org.rollcall.referral.attachment.scan;

import org.jspecify.annotations.Nullable;

/** The scanner cannot be reached, is too slow, or does not answer what was asked. */
public final class ScannerAway extends RuntimeException {

    ScannerAway(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
