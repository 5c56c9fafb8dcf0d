package org.rollcall.referral.attachment.scan;

/** Scanners that fail. */
public final class Scanners {

    private Scanners() {}

    public static VirusScanner away() {
        return bytes -> {
            throw new ScannerAway("away for a test", null);
        };
    }
}
