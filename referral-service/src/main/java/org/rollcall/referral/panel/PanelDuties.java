package org.rollcall.referral.panel;

import java.time.LocalDate;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.panel.invitation.Notice;
import org.rollcall.referral.panel.sitting.Sitting;

/** What a panel asks of the officer, and by when. */
final class PanelDuties {

    private PanelDuties() {}

    /** The last day on which first-class letters are in time; today when it has passed. */
    static DutyEvent.Arises invite(Panel panel, Notice notice) {
        Sitting sitting = panel.sitting();
        LocalDate latest = notice.latestSending(DeliveryMethod.FIRST_CLASS, sitting.day());
        LocalDate dueOn = latest.isBefore(sitting.plannedOn()) ? sitting.plannedOn() : latest;
        return arises(DutyKind.INVITE_TO_PANEL, inviting(panel), panel, sitting.plannedOn(), dueOn);
    }

    static DutyEvent.Arises review(Panel panel, LocalDate reviewOn) {
        return arises(
                DutyKind.REVIEW_PANEL, reviewing(panel), panel, panel.sitting().day(), reviewOn);
    }

    /** The id of the duty to invite to the day that is planned. */
    static String inviting(Panel panel) {
        return DutyKind.INVITE_TO_PANEL.idFor(
                panel.id() + "/" + panel.sittings().size());
    }

    static String reviewing(Panel panel) {
        return DutyKind.REVIEW_PANEL.idFor(panel.id());
    }

    private static DutyEvent.Arises arises(DutyKind kind, String id, Panel panel, LocalDate since, LocalDate dueOn) {
        return new DutyEvent.Arises(new Duty(
                id,
                kind,
                panel.id(),
                panel.about().caseId(),
                panel.about().school(),
                panel.about().pupil(),
                since,
                dueOn));
    }
}
