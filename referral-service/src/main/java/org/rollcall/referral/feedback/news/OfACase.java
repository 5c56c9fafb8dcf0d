package org.rollcall.referral.feedback.news;

/** All that feedback reads of an event that names its case: never who the parent is, where they live, or an amount. */
public record OfACase(String caseId) {}
