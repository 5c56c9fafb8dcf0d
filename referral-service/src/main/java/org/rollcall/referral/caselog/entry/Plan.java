package org.rollcall.referral.caselog.entry;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What is meant to be done.
 *
 * @param parent of a home visit: at whose address
 * @param safetyNote what those who go must know to be safe; never shown to anybody but the council
 */
public record Plan(
        LocalDateTime at,
        @Nullable ParentId parent,
        @Nullable Narrative safetyNote) {}
