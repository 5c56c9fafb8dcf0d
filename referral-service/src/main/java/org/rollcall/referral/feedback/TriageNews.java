package org.rollcall.referral.feedback;

/** What a school is told of an outcome of triage. */
final class TriageNews {

    private TriageNews() {}

    static News of(String outcome) {
        return "REDIRECT_SOCIAL_CARE_MASH".equals(outcome) ? News.REDIRECT_OTHER_SERVICE : News.valueOf(outcome);
    }
}
