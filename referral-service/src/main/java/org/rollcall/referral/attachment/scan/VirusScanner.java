package org.rollcall.referral.attachment.scan;

import java.io.InputStream;

/** Answers whether bytes are known to be harmful. */
public interface VirusScanner {

    /**
     * Reads to the end of the stream, which the caller closes.
     *
     * @throws ScannerAway when there is no answer: nothing may be taken for harmless then
     */
    Verdict scan(InputStream bytes);

    /** What a scan finds. */
    sealed interface Verdict {

        /** Nothing known. */
        record Clean() implements Verdict {}

        /** @param signature the scanner's own name of what it found */
        record Infected(String signature) implements Verdict {}
    }
}
