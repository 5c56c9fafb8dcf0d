package org.rollcall.attendance.coding.doubt;

import org.jspecify.annotations.Nullable;

/** What is checked, what the school is asked, and which check of a register audit it is. */
public enum Check {
    N_OVER_FIVE_SCHOOL_DAYS(
            "A01", "Code N older than five school days", "Give the reason for absence, or change N to O."),
    MISSING_MARK("A02", "No mark for a session", "Enter the mark, or say why the pupil had no session."),
    OPEN_TOO_LONG("A03", "Register open for more than 30 minutes", "Change L to U, or correct the time of arrival."),
    L_AFTER_CLOSE("A04", "L after the register closed", "Change L to U, or correct the time of arrival."),
    U_BEFORE_CLOSE(null, "U while the register was open", "Change U to L, or correct the time of arrival."),
    WRONG_HALF("A05", "Present mark of the other half of the day", "Use / in the morning and \\ in the afternoon."),
    ACTIVITY_NOT_SHOWN(
            "A06", "Activity not recorded", "Name the activity, where it was, and who of the school supervised it."),
    PATTERN_OF_ACTIVITY(
            "A06",
            "B or C on the same weekday again and again",
            "Say what happens on these days, and who supervises it."),
    PART_TIME_WITHOUT_PLAN(
            "A07", "C2 without a part-time timetable", "Record the plan with its end and review, or change the code."),
    LEAVE_LIKE_HOLIDAY("A08", "Long leave coded C", "Show the request, and why the circumstances were exceptional."),
    LEAVE_BLANKET("A08", "Much leave coded C in one week", "Show that each request was decided by itself."),
    LEAVE_NOT_SHOWN(null, "Approval of leave not recorded", "Show the request and its approval, or the licence."),
    DUAL_WITHOUT_OTHER_SCHOOL(
            "A09", "D without dual registration", "Name the other school, and how its marks reach you."),
    PROVISION_NOT_SHOWN("A10", "K without the provision", "Name the provision that the council arranged."),
    X_OF_COMPULSORY_AGE("A11", "X in compulsory school age", "Give the code for what the pupil did."),
    EXCLUDED_BEYOND_FIVE_DAYS(
            "A12", "E beyond the fifth day", "Name the provision from the sixth day, and use its code."),
    OLD_CODE("A13", "Code no longer in force", "Use a code of the 2024 regulations."),
    CODE_NOT_NATIONAL("A13", "Code that is not national", "Use a code of the 2024 regulations."),
    AMENDED_WITHOUT_REASON("A14", "Change without a reason", "Give the reason for the change."),
    STUDY_OUTSIDE_EXAMINATIONS("A16", "Study leave outside examinations", "Name the examination, or change the code."),
    CLOSURE_WHILE_OPEN("A17", "Y3 or Y4 while others attended", "Show which part was closed, or use C or O."),
    CLOSED_ON_SCHOOL_DAY(null, "# on a school day", "Give the pupil's own code, or have the calendar corrected."),
    NO_VISIT_WHILE_ABSENT(
            null, "Unexplained absence without a home visit", "Give the day and the result of the visit."),
    NO_CONTACT_WHILE_ILL(null, "Long illness without contact", "Give the day of the contact, and what was agreed."),
    PRESENT_THEN_ABSENT(null, "Absent after a morning present", "Say when and why the pupil left."),
    CHANGED_LATE(null, "Many marks of a class changed late", "Say why the class's marks were changed so late."),
    SAME_CODE_FOR_YEAR(null, "One code for a whole year group", "Show that each pupil's mark was taken by itself."),
    RELIGIOUS_BEYOND_LIMIT(null, "Many days of religious observance", "Name the body that set each day apart."),
    INTERVIEWS_BEYOND_LIMIT(null, "Many sessions for interviews", "Name the interviews."),
    TRAVEL_BEYOND_LIMIT(
            null, "Fewer than 200 attendances possible", "Show the parent's trade and the pupil's other school.");

    private final @Nullable String auditNumber;
    private final String issue;
    private final String question;

    Check(@Nullable String auditNumber, String issue, String question) {
        this.auditNumber = auditNumber;
        this.issue = issue;
        this.question = question;
    }

    /** Its number in the list of checks of a register audit; null where weekly review alone asks it. */
    public @Nullable String auditNumber() {
        return auditNumber;
    }

    public String issue() {
        return issue;
    }

    public String question() {
        return question;
    }
}
