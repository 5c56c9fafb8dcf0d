package org.rollcall.referral.support;

import org.rollcall.platform.settings.Setting;

/** The number by which a council looks at support again. */
final class SupportSettings {

    static final Setting REVIEW_WEEKS = new Setting(
            "support.review-weeks",
            6,
            1,
            26,
            "Weeks between two reviews of a support plan",
            "Working together to improve school attendance (statutory guidance): support is reviewed regularly; six weeks is usual");

    private SupportSettings() {}
}
