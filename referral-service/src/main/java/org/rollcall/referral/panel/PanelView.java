package org.rollcall.referral.panel;

import static org.rollcall.referral.evidence.Narrative.textOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.retention.Regime;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.decision.Rung;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.PanelState;
import org.rollcall.referral.panel.sitting.Sitting;

/**
 * A panel as its reader sees it.
 *
 * @param sittings each day on which it met or was to meet, the last one is the one that counts
 * @param councilNote to the council alone
 * @param regime law enforcement where the council meets on whether to go to court
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PanelView(
        String id,
        String caseId,
        String pupilId,
        String schoolUrn,
        PanelKind kind,
        PanelState state,
        String chair,
        List<SittingView> sittings,
        @Nullable EndView end,
        @Nullable String councilNote,
        Regime regime,
        List<String> actions) {

    /** One day of the panel; of a legal planning meeting a school sees the day and the outcome alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SittingView(
            LocalDateTime at,
            @Nullable String place,
            @Nullable InvitationView invitation,
            @Nullable AdjournmentView adjourned,
            @Nullable RecordView record) {}

    /** Who was invited. */
    record InvitationView(
            LocalDate sentOn,
            DeliveryMethod method,
            LocalDate receivedOn,
            List<InvitedView> parents,
            List<InviteeView> others,
            List<LeftOutView> leftOut) {

        /** A parent. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record InvitedView(
                String parentId,
                @Nullable String letter,
                @Nullable LocalDate agreedToLessNoticeOn,
                @Nullable String agreedHow) {}

        /** A parent who is not invited. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record LeftOutView(String parentId, @Nullable String reason) {}
    }

    /** Somebody who is no parent. */
    record InviteeView(Invitation.Part part, String name) {

        static InviteeView of(Invitation.Invitee invitee) {
            return new InviteeView(invitee.part(), invitee.name().text());
        }
    }

    /** Why it was put off. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdjournmentView(
            LocalDate on,
            Sitting.Adjournment.Reason reason,
            @Nullable String note) {}

    /** What happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordView(
            @Nullable List<ParentAttendanceView> parents,
            @Nullable Boolean pupilAttended,
            @Nullable List<InviteeView> others,
            @Nullable List<PanelRecord.EvidenceSeen> evidence,
            @Nullable String parentViews,
            @Nullable String pupilViews,
            PanelDecisionView decision,
            @Nullable String minutes,
            @Nullable List<String> letters) {}

    /** Whether a parent came. */
    record ParentAttendanceView(String parentId, PanelRecord.Attendance attendance) {}

    /** What was decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PanelDecisionView(
            PanelOutcome outcome,
            @Nullable List<String> about,
            @Nullable List<ConsideredView> considered,
            @Nullable List<TargetView> targets,
            @Nullable LocalDate reviewOn,
            @Nullable List<EvidenceKind> awaited,
            @Nullable String decidedBy) {

        /** An option that was weighed; the reasons are the council's own. */
        record ConsideredView(Rung option, boolean chosen, String reason) {}

        /** Something to reach. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record TargetView(String what, @Nullable LocalDate by) {}
    }

    /** What came after. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndView(
            LocalDate on,
            PanelEnd.@Nullable CancelReason cancelledFor,
            @Nullable Boolean kept,
            @Nullable String note) {

        static EndView of(PanelEnd end) {
            return new EndView(end.on(), end.cancelledFor(), end.kept(), textOf(end.note()));
        }
    }
}
