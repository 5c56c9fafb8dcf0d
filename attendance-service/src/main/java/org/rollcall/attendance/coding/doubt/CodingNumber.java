package org.rollcall.attendance.coding.doubt;

/**
 * A number of the checks and reviews that a council may set. What the law fixes is not here.
 *
 * <p>The defaults are practice, not law; each says where it comes from.
 */
public enum CodingNumber {
    VISIT_AFTER_DAYS("coding.visit-after-days", 3, 1, 10, "Consecutive school days of code O without a home visit"),
    CONTACT_AFTER_DAYS("coding.contact-after-days", 5, 1, 20, "Consecutive school days of code I without contact"),
    LEAVE_DAYS("coding.leave-days", 5, 2, 40, "Consecutive school days of code C that look like a holiday"),
    LEAVE_SHARE("coding.leave-share", 5, 1, 100, "Per cent of a school's pupils with code C in one week"),
    LATE_CHANGE_SHARE("coding.late-change-share", 20, 1, 100, "Per cent of a class whose marks were changed late"),
    LATE_CHANGE_DAYS("coding.late-change-days", 3, 1, 20, "School days after which a change of a mark is late"),
    SAME_CODE_SHARE("coding.same-code-share", 90, 50, 100, "Per cent of a year group with one code in one session"),
    SMALLEST_GROUP("coding.smallest-group", 5, 2, 50, "Pupils below which a class or year group is not compared"),
    PATTERN_TIMES("coding.pattern-times", 3, 2, 10, "Weeks with B or C on one weekday that make a pattern"),
    PATTERN_WEEKS("coding.pattern-weeks", 6, 2, 12, "School weeks in which a pattern is looked for"),
    RELIGIOUS_DAYS("coding.religious-days", 3, 1, 20, "Days of code R in a school year before they are asked about"),
    INTERVIEW_SESSIONS("coding.interview-sessions", 4, 1, 40, "Sessions of code J1 in a school year, likewise"),
    TRAVEL_SESSIONS("coding.travel-sessions", 180, 1, 400, "Sessions of code T that leave fewer than 200 attendances"),
    STUDY_FROM("coding.study-from", 501, 101, 1231, "First day of public examinations, as month and day: 501 is 1 May"),
    STUDY_UNTIL("coding.study-until", 630, 101, 1231, "Last day of public examinations, written likewise"),
    SAMPLE("coding.sample", 10, 0, 50, "Pupils whose week is read by hand in a weekly review"),
    ANSWER_DAYS("coding.answer-days", 5, 1, 20, "School days in which a school answers a query");

    private final String key;
    private final int standard;
    private final int least;
    private final int most;
    private final String meaning;

    CodingNumber(String key, int standard, int least, int most, String meaning) {
        this.key = key;
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    public int standard() {
        return standard;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public String meaning() {
        return meaning;
    }
}
