package org.rollcall.referral.panel;

import java.time.LocalDate;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.invitation.Notice;
import org.rollcall.referral.panel.sitting.PanelState;

/** What must hold of an invitation: every parent is thought of, and each letter comes in time unless the parent agreed to less. */
final class Inviting {

    private Inviting() {}

    static void check(Panel panel, Invitation invitation, Notice notice) {
        Guards guards = Panel.guards().and(panel.state().refusing(PanelState.INVITED));
        for (ParentId parent : panel.parents()) {
            guards.when(
                    panel.kind().isWithParents() && !invitation.accountsFor(parent),
                    "PARENT_NOT_INVITED",
                    "Invite parent %s, or write why not.".formatted(parent));
        }
        guards.when(
                !panel.parents().containsAll(invitation.invited()),
                "NOT_A_PARENT",
                "Invite parents of the case alone.");
        invitation.parents().stream()
                .filter(invited -> panel.parents().contains(invited.parent()))
                .forEach(invited -> checkNotice(guards, panel, invitation, invited, notice));
        guards.refuse();
    }

    private static void checkNotice(
            Guards guards, Panel panel, Invitation invitation, Invitation.InvitedParent invited, Notice notice) {
        LocalDate meeting = panel.sitting().day();
        LocalDate received = invitation.receivedOn();
        Invitation.ShortNotice agreed = invited.agreed();
        guards.when(
                        agreed == null && !notice.isInTime(received, meeting),
                        "NOTICE_TOO_SHORT",
                        "Parent %s has the letter on %s: with %d working days' notice the meeting is on %s or later, unless the parent agreed to less."
                                .formatted(
                                        invited.parent(),
                                        received,
                                        notice.workingDays(),
                                        notice.earliestMeeting(received)))
                .when(
                        agreed != null && agreed.on().isAfter(invitation.sentOn()),
                        "DAY_AHEAD",
                        "Parent %s has agreed by today.".formatted(invited.parent()))
                .when(
                        !meeting.isAfter(invitation.sentOn()),
                        "MEETING_NOT_AHEAD",
                        "Parents are invited before the day of the meeting.");
    }
}
