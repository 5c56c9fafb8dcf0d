package org.rollcall.referral.caselog.entry;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * What was done, with fact and opinion apart.
 *
 * @param by the subject of the sign-in of the officer who did it
 * @param evidential whether a prosecution may rely on it
 */
public record Deed(
        LocalDateTime at,
        String by,
        Narrative fact,
        @Nullable Narrative opinion,
        boolean evidential,
        List<Participant> with,
        @Nullable HomeVisit visit,
        @Nullable SupportMeeting meeting) {

    public Deed {
        with = List.copyOf(with);
    }
}
