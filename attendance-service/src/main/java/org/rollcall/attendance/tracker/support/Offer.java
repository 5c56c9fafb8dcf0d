package org.rollcall.attendance.tracker.support;

import org.rollcall.attendance.tracker.judging.Stage;

/**
 * Support that was offered to the family.
 *
 * @param stage the stage of the ladder whose support it is
 */
public record Offer(Request request, Done done, Stage stage, Kind kind, String note, Response response) {

    /** What was offered. */
    public enum Kind {
        FIRST_LETTER,
        FIRST_CALL,
        SUPPORT_MEETING,
        ATTENDANCE_CONTRACT,
        EARLY_HELP_ASSESSMENT,
        FORMAL_PLAN,
        LEAD_PRACTITIONER,
        ATTENDANCE_PANEL,
        NOTICE_TO_IMPROVE,
        OTHER
    }

    /** What the family answered. Declined help is recorded as evidence, never as a fault. */
    public enum Response {
        ACCEPTED,
        DECLINED,
        NO_ANSWER,
        AWAITED
    }
}
