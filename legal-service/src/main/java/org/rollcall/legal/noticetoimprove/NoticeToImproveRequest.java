package org.rollcall.legal.noticetoimprove;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DeliveryMethod;

/**
 * A notice to improve as an officer asks for it.
 *
 * @param method as the code of conduct says, when left out
 */
record NoticeToImproveRequest(
        @NotBlank String parentId,
        @Nullable DeliveryMethod method,
        @NotEmpty List<@NotBlank String> supportGiven,
        @NotEmpty List<@NotBlank String> supportOffered,
        @NotBlank String sufficientImprovement) {

    Support asSupport() {
        return new Support(supportGiven, supportOffered, sufficientImprovement);
    }
}
