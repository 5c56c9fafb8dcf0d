package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time during which social care knew a child in one way.
 *
 * @param responsibleLaCode the authority whose social worker it is, when it is known; it may be another than the school's
 */
public record SocialCare(
        SocialCareStatus status,
        @Nullable String responsibleLaCode,
        @Nullable SocialWorker worker,
        LocalDate from,
        @Nullable LocalDate until)
        implements Dated {}
