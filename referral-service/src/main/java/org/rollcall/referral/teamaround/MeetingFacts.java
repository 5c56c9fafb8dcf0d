package org.rollcall.referral.teamaround;

import java.time.LocalDate;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.support.plan.SupportPlanId;

/** What stays the same about a meeting, and what every event of it says. */
record MeetingFacts(MeetingId id, SupportPlanId plan, CaseId caseId, PupilId pupil, SchoolUrn school, LocalDate on) {}
