package org.rollcall.referral.panel;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.panel.decision.Considered;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.decision.Rung;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.sitting.PanelEnd;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.Sitting;

/** Bodies of the steps of a panel. */
final class PanelRequests {

    private static final int TEXT = 4000;
    private static final int MINUTES = 20_000;
    private static final int NAME = 200;
    private static final int ID = 100;

    private PanelRequests() {}

    /** When and where. */
    record WhenForm(
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = NAME) String place) {

        Sitting sitting(LocalDate today) {
            return Sitting.planned(at, new Narrative(place), today);
        }
    }

    /** @param chair the subject of the chair's sign-in */
    record PanelPlanRequest(
            @NotNull PanelKind kind,
            @NotBlank @Size(max = ID) String chair,
            @NotNull @Valid WhenForm when,
            @Nullable @Size(max = TEXT) String councilNote) {}

    /** Another day. */
    record AgainRequest(
            @NotBlank @Size(max = ID) String chair,
            @NotNull @Valid WhenForm when) {}

    /** The council's own note. */
    record PanelNoteRequest(@Nullable @Size(max = TEXT) String councilNote) {}

    /** Somebody who is no parent. */
    record InviteeForm(
            @NotNull Invitation.Part part,
            @NotBlank @Size(max = NAME) String name) {

        Invitation.Invitee invitee() {
            return new Invitation.Invitee(part, new PersonName(name));
        }
    }

    /** Who is invited, and how the letters go out. */
    record InvitationRequest(
            @NotNull DeliveryMethod method,
            @NotNull @Size(max = 10) List<@Valid @NotNull InvitedForm> parents,
            @Nullable @Size(max = 30) List<@Valid @NotNull InviteeForm> others,
            @Nullable @Size(max = 10) List<@Valid @NotNull LeftOutForm> leftOut) {

        /** A parent, and whether they agreed to less notice. */
        record InvitedForm(
                @NotBlank @Size(max = ID) String parentId,
                @Nullable @Valid ShortNoticeForm shortNotice) {}

        /** How the parent agreed. */
        record ShortNoticeForm(
                @NotNull LocalDate on,
                @NotBlank @Size(max = TEXT) String how) {}

        /** A parent who is not invited, and why. */
        record LeftOutForm(
                @NotBlank @Size(max = ID) String parentId,
                @NotBlank @Size(max = TEXT) String reason) {}

        Invitation invitation(LocalDate today) {
            return new Invitation(
                    today,
                    method,
                    method.deemedReceivedOn(today),
                    parents.stream().map(InvitationRequest::invited).toList(),
                    invitees(others),
                    items(leftOut)
                            .map(form ->
                                    new Invitation.LeftOut(new ParentId(form.parentId()), new Narrative(form.reason())))
                            .toList());
        }

        private static Invitation.InvitedParent invited(InvitedForm form) {
            ShortNoticeForm less = form.shortNotice();
            return new Invitation.InvitedParent(
                    new ParentId(form.parentId()),
                    less == null ? null : new Invitation.ShortNotice(less.on(), new Narrative(less.how())),
                    null);
        }
    }

    /** Put off. */
    record AdjournmentRequest(
            @NotNull Sitting.Adjournment.Reason reason,
            @Nullable @Size(max = TEXT) String note) {}

    /** Not held. */
    record CancellationRequest(
            @NotNull PanelEnd.CancelReason reason,
            @Nullable @Size(max = TEXT) String note) {

        PanelEnd.CancelReason chosen() {
            return CaseEnd.chosen(reason, reason.isWithCase());
        }
    }

    /** Looked at again. */
    record PanelReviewRequest(
            @NotNull Boolean kept,
            @NotBlank @Size(max = TEXT) String note) {}

    /** What happened. */
    record RecordRequest(
            @NotNull @Size(max = 10) List<@Valid @NotNull ParentAttendanceForm> parents,
            @Nullable Boolean pupilAttended,
            @Nullable @Size(max = 30) List<@Valid @NotNull InviteeForm> others,
            @Nullable @Size(max = 50) List<@Valid @NotNull EvidenceSeenForm> evidence,
            @Nullable @Size(max = TEXT) String parentViews,
            @Nullable @Size(max = TEXT) String pupilViews,
            @NotNull @Valid DecisionForm decision,
            @NotBlank @Size(max = MINUTES) String minutes) {

        /** Whether a parent came. */
        record ParentAttendanceForm(
                @NotBlank @Size(max = ID) String parentId,
                @NotNull PanelRecord.Attendance attendance) {}

        /** Evidence that was looked at. */
        record EvidenceSeenForm(
                @NotNull EvidenceKind kind,
                @Nullable @Size(max = 50) List<@NotBlank @Size(max = ID) String> attachments,
                @Nullable @Size(max = 50) List<@NotBlank @Size(max = ID) String> logEntries) {

            PanelRecord.EvidenceSeen seen() {
                return new PanelRecord.EvidenceSeen(
                        kind, items(attachments).toList(), items(logEntries).toList());
            }
        }

        PanelRecord record(String decidedBy) {
            return new PanelRecord(
                    new PanelRecord.Attended(
                            parents.stream()
                                    .map(form -> new PanelRecord.ParentAttendance(
                                            new ParentId(form.parentId()), form.attendance()))
                                    .toList(),
                            Boolean.TRUE.equals(pupilAttended),
                            invitees(others)),
                    items(evidence).map(EvidenceSeenForm::seen).toList(),
                    narrative(parentViews),
                    narrative(pupilViews),
                    decision.decision(),
                    decidedBy,
                    new Narrative(minutes),
                    List.of());
        }
    }

    /** What was decided. */
    record DecisionForm(
            @NotNull PanelOutcome outcome,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = ID) String> about,
            @Nullable @Size(max = 6) List<@Valid @NotNull ConsideredForm> considered,
            @Nullable @Size(max = 20) List<@Valid @NotNull TargetForm> targets,
            @Nullable LocalDate reviewOn,
            @Nullable @Size(max = 20) List<@NotNull EvidenceKind> awaited) {

        /** An option that was weighed. */
        record ConsideredForm(
                @NotNull Rung option,
                @NotNull Boolean chosen,
                @NotBlank @Size(max = TEXT) String reason) {}

        /** Something to reach. */
        record TargetForm(
                @NotBlank @Size(max = TEXT) String what,
                @Nullable LocalDate by) {}

        PanelRecord.Decision decision() {
            return new PanelRecord.Decision(
                    outcome,
                    items(about).distinct().map(ParentId::new).toList(),
                    items(considered)
                            .map(form -> new Considered(form.option(), form.chosen(), new Narrative(form.reason())))
                            .toList(),
                    items(targets)
                            .map(form -> new PanelRecord.Target(new Narrative(form.what()), form.by()))
                            .toList(),
                    reviewOn,
                    items(awaited).distinct().toList());
        }
    }

    private static List<Invitation.Invitee> invitees(@Nullable List<InviteeForm> forms) {
        return items(forms).map(InviteeForm::invitee).toList();
    }

    private static <T> Stream<T> items(@Nullable List<T> given) {
        return given == null ? Stream.of() : given.stream();
    }
}
