package org.rollcall.referral.interview;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where an interview stands, and where it may go from there. */
enum InterviewState implements State<InterviewState> {
    DATE_FIXED,
    /** The parent did not come. */
    NOT_ATTENDED,
    /** The questions went out by letter. */
    ASKED_IN_WRITING,
    @End
    HELD,
    @End
    REPLIED,
    @End
    NO_REPLY,
    @End
    CANCELLED;

    static final String PROVISION = "Police and Criminal Evidence Act 1984, Code C (interviews under caution)";

    @Override
    public Set<InterviewState> next() {
        return switch (this) {
            case DATE_FIXED -> Set.of(HELD, NOT_ATTENDED, ASKED_IN_WRITING, CANCELLED);
            case NOT_ATTENDED -> Set.of(DATE_FIXED, ASKED_IN_WRITING, CANCELLED);
            case ASKED_IN_WRITING -> Set.of(REPLIED, NO_REPLY, CANCELLED);
            case NO_REPLY -> Set.of(REPLIED);
            case HELD, REPLIED, CANCELLED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }
}
