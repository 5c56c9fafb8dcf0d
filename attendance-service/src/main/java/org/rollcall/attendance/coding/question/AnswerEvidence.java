package org.rollcall.attendance.coding.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows why a mark is right.
 *
 * @param description the activity, where it was and who supervised it; the provider; what was agreed
 * @param on the day of the activity, visit or contact, where it has one
 */
public record AnswerEvidence(
        EvidenceKind kind, String description, @Nullable LocalDate on) {}
