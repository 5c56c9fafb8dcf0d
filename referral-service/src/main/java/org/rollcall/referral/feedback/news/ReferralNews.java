package org.rollcall.referral.feedback.news;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;

/** What feedback reads of a referral's and a case's events, one record for each shape; unknown fields are ignored. */
public sealed interface ReferralNews {

    About about();

    private static About about(String school, String pupil, String referral, @Nullable String caseId) {
        return new About(
                new SchoolUrn(school),
                new PupilId(pupil),
                new ReferralId(referral),
                caseId == null ? null : new CaseId(caseId));
    }

    /** Triage ended without a case. */
    record Decided(String referralId, String pupilId, String schoolUrn, String outcome) implements ReferralNews {
        @Override
        public About about() {
            return ReferralNews.about(schoolUrn, pupilId, referralId, null);
        }
    }

    /** It ended without a decision. */
    record Ended(String referralId, String pupilId, String schoolUrn) implements ReferralNews {
        @Override
        public About about() {
            return ReferralNews.about(schoolUrn, pupilId, referralId, null);
        }
    }

    /** Triage accepted it into a case. */
    record Accepted(String referralId, String pupilId, String schoolUrn, String outcome, String caseId)
            implements ReferralNews {
        @Override
        public About about() {
            return ReferralNews.about(schoolUrn, pupilId, referralId, caseId);
        }
    }

    /** A step of a case. */
    record OfCase(String caseId, String referralId, String pupilId, String schoolUrn) implements ReferralNews {
        @Override
        public About about() {
            return ReferralNews.about(schoolUrn, pupilId, referralId, caseId);
        }
    }

    /** The case ended. */
    record Closed(String caseId, String referralId, String pupilId, String schoolUrn, String reason)
            implements ReferralNews {
        @Override
        public About about() {
            return ReferralNews.about(schoolUrn, pupilId, referralId, caseId);
        }
    }
}
