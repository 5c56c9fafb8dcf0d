package org.rollcall.referral.letter.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of the steps of a wording. */
final class TemplateRequests {

    private TemplateRequests() {}

    /** @param wording by the name of the part, paragraphs with an empty line between them */
    record DraftRequest(@NotNull @Size(max = 40) Map<String, @NotBlank @Size(max = 4000) String> wording) {}

    /** @param from today when it is not said */
    record PublicationRequest(@Nullable LocalDate from) {}
}
