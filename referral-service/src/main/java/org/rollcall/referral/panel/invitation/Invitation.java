package org.rollcall.referral.panel.invitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;

/**
 * Who was invited to a meeting.
 *
 * @param receivedOn when the letters count as received
 * @param leftOut the parents who are not invited, and why
 */
public record Invitation(
        LocalDate sentOn,
        DeliveryMethod method,
        LocalDate receivedOn,
        List<InvitedParent> parents,
        List<Invitee> others,
        List<LeftOut> leftOut) {

    public Invitation {
        parents = List.copyOf(parents);
        others = List.copyOf(others);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A parent, invited by letter.
     *
     * @param letter none before it was made
     */
    public record InvitedParent(
            ParentId parent,
            @Nullable ShortNotice agreed,
            @Nullable String letter) {

        public InvitedParent by(String made) {
            return new InvitedParent(parent, agreed, made);
        }
    }

    /** That the parent agreed to less notice. */
    public record ShortNotice(LocalDate on, Narrative how) {}

    /** Somebody who is no parent. */
    public record Invitee(Part part, PersonName name) {}

    /** What somebody is at the meeting. */
    public enum Part {
        PUPIL,
        SCHOOL,
        ATTENDANCE_OFFICER,
        SOCIAL_WORKER,
        EARLY_HELP,
        HEALTH,
        SEND,
        LEGAL,
        INTERPRETER,
        SUPPORTER,
        OTHER
    }

    /** A parent who is not invited. */
    public record LeftOut(ParentId parent, Narrative reason) {}

    public Invitation with(List<InvitedParent> invited) {
        return new Invitation(sentOn, method, receivedOn, invited, others, leftOut);
    }

    public List<ParentId> invited() {
        return parents.stream().map(InvitedParent::parent).toList();
    }

    public boolean accountsFor(ParentId parent) {
        return invited().contains(parent)
                || leftOut.stream().anyMatch(left -> left.parent().equals(parent));
    }
}
