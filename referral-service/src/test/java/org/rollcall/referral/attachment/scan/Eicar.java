package org.rollcall.referral.attachment.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The file that every scanner takes for malware and that does nothing, in two halves so that none stops this source. */
public final class Eicar {

    private Eicar() {}

    public static byte[] bytes() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(US_ASCII);
    }
}
