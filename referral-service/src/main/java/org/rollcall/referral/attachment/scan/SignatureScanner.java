package org.rollcall.referral.attachment.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;

/**
 * For runs on a developer's machine, where there is no ClamAV: knows the test file of the European Institute for Computer Antivirus
 * Research wherever it lies in a file, and nothing else.
 *
 * @see <a href="https://www.eicar.org/download-anti-malware-testfile/">EICAR</a>
 */
final class SignatureScanner implements VirusScanner {

    /** In two halves, so that no scanner takes this source for the file. */
    private static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(US_ASCII);

    /** How far to fall back after a byte that does not fit (Knuth, Morris, Pratt). */
    private static final int[] FALL_BACK = fallBack();

    @Override
    public Verdict scan(InputStream bytes) {
        try {
            return holdsSignature(bytes) ? new Verdict.Infected("Eicar-Signature") : new Verdict.Clean();
        } catch (IOException unreadable) {
            throw new ScannerAway("the file cannot be read", unreadable);
        }
    }

    private static boolean holdsSignature(InputStream bytes) throws IOException {
        byte[] part = new byte[8192];
        int matched = 0;
        for (int length = bytes.read(part); length >= 0; length = bytes.read(part)) {
            for (int place = 0; place < length; place++) {
                matched = next(matched, part[place]);
                if (matched == EICAR.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int next(int matched, byte read) {
        int state = matched;
        while (state > 0 && EICAR[state] != read) {
            state = FALL_BACK[state - 1];
        }
        return EICAR[state] == read ? state + 1 : 0;
    }

    private static int[] fallBack() {
        int[] table = new int[EICAR.length];
        for (int place = 1, state = 0; place < EICAR.length; place++) {
            while (state > 0 && EICAR[state] != EICAR[place]) {
                state = table[state - 1];
            }
            state += EICAR[state] == EICAR[place] ? 1 : 0;
            table[place] = state;
        }
        return table;
    }
}
