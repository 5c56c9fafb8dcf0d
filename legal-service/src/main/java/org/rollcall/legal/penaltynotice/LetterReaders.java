package org.rollcall.legal.penaltynotice;

import java.util.List;
import java.util.Set;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** Who may read a letter as it was sent: where it shows a confidential address, only those who must write to it. */
final class LetterReaders {

    private static final String READ = "penalty-notice:read-letter";
    private static final String READ_SHIELDED = "penalty-notice:read-shielded-letter";

    private LetterReaders() {}

    static boolean mayRead(RecordedNotice notice, Set<String> authorities) {
        return authorities.contains(READ) && !isKeptFrom(notice, authorities);
    }

    /** @throws Refused saying who may, for somebody who may read other letters */
    static void require(RecordedNotice notice, Set<String> authorities) {
        if (isKeptFrom(notice, authorities)) {
            throw new Refused(List.of(new FailingGuard(
                    "ADDRESS_CONFIDENTIAL",
                    "The letter shows an address that is kept confidential: a court officer may read it.",
                    Addressees.CONFIDENTIALITY)));
        }
    }

    private static boolean isKeptFrom(RecordedNotice notice, Set<String> authorities) {
        return notice.content().addressees().addressMayBeConfidential() && !authorities.contains(READ_SHIELDED);
    }
}
