package org.rollcall.referral.feedback.news;

/** What a school is told of an outcome of triage. */
public final class TriageNews {

    private TriageNews() {}

    public static News of(String outcome) {
        return "REDIRECT_SOCIAL_CARE_MASH".equals(outcome) ? News.REDIRECT_OTHER_SERVICE : News.valueOf(outcome);
    }
}
