package org.rollcall.referral.referral;

import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.ReferralType;

/** What every event of a referral says. */
record ReferralFacts(ReferralId referral, PupilId pupil, SchoolUrn school, ReferralType type) {}
