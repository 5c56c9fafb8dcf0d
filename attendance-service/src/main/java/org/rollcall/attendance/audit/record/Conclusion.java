package org.rollcall.attendance.audit.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, and how it ended.
 *
 * @param followUpOn when the council looks whether the actions were done
 * @param ground why it was escalated
 */
public record Conclusion(
        @Nullable Feedback feedback,
        List<AgreedAction> actions,
        @Nullable LocalDate agreedOn,
        @Nullable String agreedBy,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate closedOn,
        @Nullable EscalationGround ground,
        @Nullable String escalationReason,
        @Nullable LocalDate escalatedOn) {

    public static final Conclusion NONE = new Conclusion(null, List.of(), null, null, null, null, null, null, null);

    public Conclusion {
        actions = List.copyOf(actions);
    }

    public Conclusion with(Feedback given) {
        return new Conclusion(
                given, actions, agreedOn, agreedBy, followUpOn, closedOn, ground, escalationReason, escalatedOn);
    }

    public Conclusion with(List<AgreedAction> now) {
        return new Conclusion(
                feedback, now, agreedOn, agreedBy, followUpOn, closedOn, ground, escalationReason, escalatedOn);
    }

    public Conclusion agreed(LocalDate on, String by, LocalDate followUp) {
        return new Conclusion(feedback, actions, on, by, followUp, closedOn, ground, escalationReason, escalatedOn);
    }

    public Optional<AgreedAction> action(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    public Conclusion replacing(AgreedAction action) {
        return with(actions.stream()
                .map(known -> known.id().equals(action.id()) ? action : known)
                .toList());
    }

    /** The actions that are overdue and of which nobody was told. */
    public List<AgreedAction> toBeTold(LocalDate today) {
        return actions.stream().filter(action -> action.isToBeTold(today)).toList();
    }

    public Conclusion telling(List<AgreedAction> overdue) {
        Conclusion told = this;
        for (AgreedAction action : overdue) {
            told = told.replacing(action.told());
        }
        return told;
    }

    public boolean isFollowUpDue(LocalDate today) {
        return followUpOn != null && !today.isBefore(followUpOn);
    }

    public Conclusion closed(LocalDate on) {
        return new Conclusion(
                feedback, actions, agreedOn, agreedBy, followUpOn, on, ground, escalationReason, escalatedOn);
    }

    public Conclusion escalated(EscalationGround why, String reason, LocalDate on) {
        return new Conclusion(feedback, actions, agreedOn, agreedBy, followUpOn, closedOn, why, reason, on);
    }
}
