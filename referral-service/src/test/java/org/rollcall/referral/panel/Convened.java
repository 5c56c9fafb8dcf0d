package org.rollcall.referral.panel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.decision.Considered;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.decision.Rung;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.invitation.Notice;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.PanelState;
import org.rollcall.referral.panel.sitting.Sitting;

/** Walks a panel about a child of two parents to a state, as people would. */
final class Convened {

    static final ParentId ALEX = new ParentId("P1");
    static final ParentId SAM = new ParentId("P2");
    static final Notice NOTICE = new Notice(10);
    static final LocalDate PLANNED = LocalDate.of(2026, 9, 21);
    static final LocalDate SENT = LocalDate.of(2026, 10, 6);
    static final LocalDate DAY = LocalDate.of(2026, 10, 22);

    private Convened() {}

    static Panel to(PanelState state) {
        return to(state, PanelKind.ATTENDANCE_PANEL);
    }

    static Panel to(PanelState state, PanelKind kind) {
        return switch (state) {
            case PLANNED -> planned(kind).value();
            case INVITED ->
                to(PanelState.PLANNED, kind).invite(invitation(SENT), NOTICE).value();
            case HELD ->
                to(PanelState.INVITED, kind)
                        .hold(record(decision(PanelOutcome.STEP_DOWN, DAY.plusDays(30))), Set.of(), DAY)
                        .value();
            case ADJOURNED ->
                to(PanelState.INVITED, kind).adjourn(adjournment(DAY)).value();
            case CANCELLED ->
                to(PanelState.PLANNED, kind).cancel(cancelled(SENT)).value();
        };
    }

    static Change<Panel> planned(PanelKind kind) {
        return Panel.plan(
                "A1",
                new AboutCase(new CaseId("C1"), new PupilId("U1"), new SchoolUrn("142101")),
                List.of(ALEX, SAM),
                kind,
                "leader",
                sitting(DAY, PLANNED),
                null,
                NOTICE);
    }

    static Sitting sitting(LocalDate day, LocalDate plannedOn) {
        return Sitting.planned(day.atTime(14, 0), new Narrative("room 4"), plannedOn);
    }

    static Invitation invitation(LocalDate sentOn) {
        return invitation(sentOn, invited(ALEX, null), invited(SAM, null));
    }

    static Invitation invitation(LocalDate sentOn, Invitation.InvitedParent... parents) {
        DeliveryMethod method = DeliveryMethod.FIRST_CLASS;
        return new Invitation(sentOn, method, method.deemedReceivedOn(sentOn), List.of(parents), List.of(), List.of());
    }

    static Invitation.InvitedParent invited(ParentId parent, @Nullable LocalDate agreedToLessOn) {
        return new Invitation.InvitedParent(
                parent,
                agreedToLessOn == null
                        ? null
                        : new Invitation.ShortNotice(agreedToLessOn, new Narrative("by telephone")),
                null);
    }

    static Sitting.Adjournment adjournment(LocalDate on) {
        return new Sitting.Adjournment(on, Sitting.Adjournment.Reason.PARENT_CANNOT_COME, null);
    }

    static PanelEnd cancelled(LocalDate on) {
        return PanelEnd.cancelled(on, PanelEnd.CancelReason.ATTENDANCE_IMPROVED, null);
    }

    static PanelRecord record(PanelRecord.Decision decision) {
        return record(decision, PanelRecord.Attendance.ATTENDED);
    }

    static PanelRecord record(PanelRecord.Decision decision, PanelRecord.Attendance alex) {
        return new PanelRecord(
                new PanelRecord.Attended(
                        List.of(
                                new PanelRecord.ParentAttendance(ALEX, alex),
                                new PanelRecord.ParentAttendance(SAM, PanelRecord.Attendance.NO_SHOW)),
                        false,
                        List.of()),
                List.of(new PanelRecord.EvidenceSeen(EvidenceKind.REGISTER_PRINT, List.of("F1"), List.of("E1"))),
                new Narrative("mornings are hard"),
                null,
                decision,
                "leader",
                new Narrative("we talked"),
                List.of());
    }

    static PanelRecord.Decision decision(PanelOutcome outcome, @Nullable LocalDate reviewOn, Considered... considered) {
        return new PanelRecord.Decision(outcome, List.of(ALEX), List.of(considered), List.of(), reviewOn, List.of());
    }

    /** Every rung beneath passed over with a reason, and the rung itself chosen. */
    static Considered[] ladderTo(Rung rung) {
        List<Considered> beneath =
                rung.beneath().stream().map(lower -> considered(lower, false)).toList();
        Considered[] all = Arrays.copyOf(beneath.toArray(new Considered[0]), beneath.size() + 1);
        all[beneath.size()] = considered(rung, true);
        return all;
    }

    static Considered considered(Rung rung, boolean chosen) {
        return new Considered(rung, chosen, new Narrative("because"));
    }
}
