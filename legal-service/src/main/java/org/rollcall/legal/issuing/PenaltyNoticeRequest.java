package org.rollcall.legal.issuing;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.ParentId;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.rules.InvalidInput;

/**
 * A penalty notice as an officer asks for it.
 *
 * @param issueOn today, and left out or said: the date on a notice is the day of its dispatch
 * @param method as the code of conduct says, when left out
 */
record PenaltyNoticeRequest(
        @NotBlank String parentId,
        @Nullable LocalDate issueOn,
        @Nullable DeliveryMethod method) {

    GatheringFacts.Question on(LocalDate today) {
        if (issueOn != null && !issueOn.equals(today)) {
            throw new InvalidInput("/issueOn", "must be today: a notice is dated and dispatched on the same day");
        }
        return new GatheringFacts.Question(new ParentId(parentId), today, method);
    }
}
