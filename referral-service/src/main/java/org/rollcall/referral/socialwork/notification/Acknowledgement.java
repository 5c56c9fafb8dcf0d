package org.rollcall.referral.socialwork.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.consultation.SocialWorkersView;
import org.rollcall.referral.evidence.Narrative;

/**
 * What the social worker answered.
 *
 * @param view of legal action, where that was asked
 */
public record Acknowledgement(
        LocalDate on,
        @Nullable SocialWorkersView view,
        @Nullable Narrative said) {}
