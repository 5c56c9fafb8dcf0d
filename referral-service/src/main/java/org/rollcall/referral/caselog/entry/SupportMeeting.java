package org.rollcall.referral.caselog.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * A parent support meeting: who was invited and who came, what each said of it, and what was agreed.
 */
public record SupportMeeting(
        List<Participant> invited, List<Participant> attended, List<View> views, List<AgreedAction> agreed) {

    public SupportMeeting {
        invited = List.copyOf(invited);
        attended = List.copyOf(attended);
        views = List.copyOf(views);
        agreed = List.copyOf(agreed);
    }

    /** What somebody said, in their words where that is possible. */
    public record View(Participant.Role of, Narrative said) {}

    /** Who does what until when. */
    public record AgreedAction(
            Participant.Role by, Narrative what, @Nullable LocalDate until) {}
}
