package org.rollcall.referral;

/** The case that a record belongs to, with the pupil and the school that it is about. */
public record AboutCase(CaseId caseId, PupilId pupil, SchoolUrn school) {}
