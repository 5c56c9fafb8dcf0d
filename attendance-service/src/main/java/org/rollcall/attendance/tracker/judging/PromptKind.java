package org.rollcall.attendance.tracker.judging;

/** What a school may be prompted about, what it is asked to do then, and at which stage of support that stands. */
public enum PromptKind {
    UNEXPLAINED_CALL(Stage.S1, "Call the family to learn why the pupil is away."),
    UNEXPLAINED_VISIT(Stage.S1, "Visit the home: the absence is still unexplained."),
    BELOW_AT_RISK(Stage.S1, "Get in touch and ask what would help."),
    DROP(Stage.S1, "Ask what has changed for the pupil."),
    TEN_SESSIONS(
            Stage.S2, "Meet the parents, offer support, and consider whether a penalty notice is the right answer."),
    PERSISTENT(Stage.S2, "Meet the parents and offer support."),
    SICKNESS(Stage.S2, "Ask the council about education for the pupil's health needs, and send the sickness return."),
    SEVERE(Stage.S3, "Agree a formal plan with the council, with one lead practitioner."),
    TEN_DAYS(Stage.S3, "Send the attendance return, and tell the council if nobody knows where the child is."),
    TWENTY_DAYS(Stage.S3, "Look for the child together with the council."),
    ON_TARGET(Stage.S0, "Consider less support.");

    private static final String GUIDANCE = "Working together to improve school attendance (2024)";
    private static final String REGULATIONS =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), ";

    private final Stage suggested;
    private final String action;

    PromptKind(Stage suggested, String action) {
        this.suggested = suggested;
        this.action = action;
    }

    /** Where such support stands on the ladder; the system only says so, people decide. */
    public Stage suggested() {
        return suggested;
    }

    public String action() {
        return action;
    }

    /** Law or guidance that the prompt rests on; the council's own practice where there is neither. */
    public String provision() {
        return switch (this) {
            case TEN_SESSIONS -> GUIDANCE + ", national framework for penalty notices";
            case PERSISTENT, SEVERE -> GUIDANCE + ", persistent and severe absence";
            case UNEXPLAINED_CALL, UNEXPLAINED_VISIT -> REGULATIONS + "reg. 10";
            case TEN_DAYS, SICKNESS -> REGULATIONS + "reg. 13";
            case TWENTY_DAYS -> REGULATIONS + "reg. 9(1)(i)";
            case BELOW_AT_RISK, DROP, ON_TARGET -> "The council's settings";
        };
    }
}
