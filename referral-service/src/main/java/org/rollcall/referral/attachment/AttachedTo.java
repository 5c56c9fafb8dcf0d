package org.rollcall.referral.attachment;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * The record that a file belongs to.
 *
 * @param kind as {@link AttachmentSubject#kind()} says it
 * @param caseId the case that it is part of, none before there is one
 */
public record AttachedTo(
        String kind, String subject, @Nullable CaseId caseId, SchoolUrn school, PupilId pupil) {}
