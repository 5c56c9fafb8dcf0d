package org.rollcall.referral.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * Sends a referral in.
 *
 * @param answers to the reasons for which it was returned, in their order; none the first time
 */
public record SubmissionRequest(@Nullable @Size(max = 20) List<@NotBlank @Size(max = 4000) String> answers) {

    public List<Narrative> narratives() {
        return answers == null
                ? List.of()
                : answers.stream().map(Narrative::new).toList();
    }
}
