package org.rollcall.attendance.audit.record;

/** Why an audit becomes a matter for the team leader at once. */
public enum EscalationGround {
    OFF_ROLLING,
    FALSIFIED_MARKS,
    REFUSAL_OF_ACCESS,
    ACTIONS_NOT_DONE
}
