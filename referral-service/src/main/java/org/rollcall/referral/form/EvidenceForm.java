package org.rollcall.referral.form;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReasonMissing;

/**
 * An item of evidence, or why it is missing.
 *
 * @param attachments the ids of files attached to the referral that show it
 */
public record EvidenceForm(
        @NotNull EvidenceKind kind,
        @Nullable @Size(max = 4000) String description,
        @Nullable ReasonMissing reasonMissing,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> attachments) {

    EvidenceItem item() {
        return new EvidenceItem(
                kind, narrative(description), reasonMissing, attachments == null ? List.of() : attachments);
    }

    @Override
    public String toString() {
        return "EvidenceForm[%s]".formatted(kind);
    }
}
