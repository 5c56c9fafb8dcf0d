package org.rollcall.referral.caselog.entry;

import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** Why an entry cannot be corrected. */
public final class NotToBeCorrected {

    private NotToBeCorrected() {}

    public static Refused asItIs(EntryState state) {
        return refused("NOT_RECORDED", "An entry that is %s has no record to put right.".formatted(state));
    }

    public static Refused alreadyBy(String correction) {
        return refused(
                "ALREADY_CORRECTED",
                "Entry %s corrects it already: read that one, and correct it.".formatted(correction));
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, EntryState.PROVISION)));
    }
}
