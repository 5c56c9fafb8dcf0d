package org.rollcall.attendance.pupil.circumstances;

/** How children's social care knows a child. */
public enum SocialCareStatus {
    CHILD_IN_NEED(true),
    CHILD_PROTECTION(true),
    LOOKED_AFTER(true),
    PREVIOUSLY_LOOKED_AFTER(false),
    KINSHIP(false),
    CARE_LEAVER(false);

    private final boolean socialWorker;

    SocialCareStatus(boolean socialWorker) {
        this.socialWorker = socialWorker;
    }

    /** Whether a child of this status has a social worker whom the school tells of absence. */
    public boolean socialWorker() {
        return socialWorker;
    }
}
