package org.rollcall.referral.caselog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * A parent support meeting: who was invited and who came, what each said of it, and what was agreed.
 */
record SupportMeeting(
        List<Participant> invited, List<Participant> attended, List<View> views, List<AgreedAction> agreed) {

    SupportMeeting {
        invited = List.copyOf(invited);
        attended = List.copyOf(attended);
        views = List.copyOf(views);
        agreed = List.copyOf(agreed);
    }

    /** What somebody said, in their words where that is possible. */
    record View(Participant.Role of, Narrative said) {}

    /** Who does what until when. */
    record AgreedAction(
            Participant.Role by, Narrative what, @Nullable LocalDate until) {}
}
