package org.rollcall.legal.id;

/** Whom and what a notice concerns. */
public record NoticeSubject(
        EnforcementCaseId enforcementCaseId, CaseId caseId, PupilId pupilId, ParentId parentId, String schoolUrn) {}
