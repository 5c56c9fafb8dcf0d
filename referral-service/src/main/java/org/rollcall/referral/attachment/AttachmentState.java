package org.rollcall.referral.attachment;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** Where an attachment stands, and where it may go from there. */
enum AttachmentState implements State<AttachmentState> {
    /** Noted, while its bytes are on their way to where they are kept. Nobody sees it. */
    RECEIVING,
    AVAILABLE,
    /** Taken out of use; it can still be read. */
    @End
    WITHDRAWN,
    /** Its bytes never came whole. Nobody sees it, and the same request can begin again. */
    ABANDONED;

    static final String PROVISION =
            "Evidence that was relied on is kept: an attachment is withdrawn, never deleted by hand";

    @Override
    public Set<AttachmentState> next() {
        return switch (this) {
            case RECEIVING -> Set.of(AVAILABLE, ABANDONED);
            case AVAILABLE -> Set.of(WITHDRAWN);
            case ABANDONED -> Set.of(RECEIVING);
            case WITHDRAWN -> Set.of();
        };
    }

    @Override
    public String provision() {
        return PROVISION;
    }

    /** Whether lists show it. */
    boolean isListed() {
        return this == AVAILABLE || this == WITHDRAWN;
    }
}
