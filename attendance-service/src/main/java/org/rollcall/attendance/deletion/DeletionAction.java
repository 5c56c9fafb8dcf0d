package org.rollcall.attendance.deletion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A step of a deletion, who may take it, and when it is open. */
enum DeletionAction {
    REVISE("deletion:propose"),
    SUBMIT("deletion:propose"),
    ANSWER("deletion:propose"),
    WITHDRAW("deletion:propose"),
    RECORD_ENQUIRIES("deletion:record-enquiries"),
    AGREE("deletion:check"),
    CHALLENGE("deletion:check"),
    CONFIRM("deletion:confirm"),
    DELETE("deletion:confirm");

    private final String authority;

    DeletionAction(String authority) {
        this.authority = authority;
    }

    /** The steps open to somebody with these authorities. */
    static List<String> open(RollDeletion deletion, Set<String> authorities) {
        return Arrays.stream(values())
                .filter(action -> authorities.contains(action.authority) && action.isOpen(deletion))
                .map(action -> action.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private boolean isOpen(RollDeletion deletion) {
        DeletionState state = deletion.state();
        return switch (this) {
            case REVISE -> state.isEditable();
            case SUBMIT -> state == DeletionState.PROPOSED;
            case ANSWER -> state == DeletionState.CHALLENGED;
            case RECORD_ENQUIRIES ->
                state.isUndecided() && deletion.proposal().ground().needsJointEnquiries();
            case AGREE -> state == DeletionState.LA_CHECK;
            case WITHDRAW -> state.next().contains(DeletionState.WITHDRAWN);
            case CHALLENGE -> state.next().contains(DeletionState.CHALLENGED);
            case CONFIRM -> state.next().contains(DeletionState.CONFIRMED);
            case DELETE -> state.next().contains(DeletionState.DELETED);
        };
    }
}
