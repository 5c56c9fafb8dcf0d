package org.rollcall.referral.casework.news;

/** What a case reads of an attendance contract or a panel; unknown fields are ignored. */
public record SupportNews(String caseId) {}
