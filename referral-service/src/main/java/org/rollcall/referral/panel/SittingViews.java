package org.rollcall.referral.panel;

import static org.rollcall.referral.ParentId.ids;
import static org.rollcall.referral.evidence.Narrative.textOf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.panel.PanelView.InvitationView;
import org.rollcall.referral.panel.PanelView.PanelDecisionView;
import org.rollcall.referral.panel.PanelView.RecordView;
import org.rollcall.referral.panel.PanelView.SittingView;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.sitting.PanelKind;
import org.rollcall.referral.panel.sitting.Sitting;

/**
 * How much of a sitting its reader sees. A school reads neither the council's reasons nor why a parent was left out, and of a legal
 * planning meeting the day and the outcome alone.
 */
enum SittingViews {
    COUNCIL,
    SCHOOL,
    SCHOOL_OF_LEGAL_PLANNING;

    static SittingViews of(boolean council, PanelKind kind) {
        if (council) {
            return COUNCIL;
        }
        return kind == PanelKind.LEGAL_PLANNING ? SCHOOL_OF_LEGAL_PLANNING : SCHOOL;
    }

    SittingView of(Sitting sitting) {
        Sitting.Adjournment put = sitting.adjourned();
        boolean outline = this == SCHOOL_OF_LEGAL_PLANNING;
        return new SittingView(
                sitting.at(),
                outline ? null : sitting.place().text(),
                outline || sitting.invitation() == null ? null : invitation(sitting.invitation()),
                put == null
                        ? null
                        : new PanelView.AdjournmentView(put.on(), put.reason(), councilOnly(textOf(put.note()))),
                sitting.record() == null ? null : record(sitting.record(), outline));
    }

    private InvitationView invitation(Invitation shown) {
        return new InvitationView(
                shown.sentOn(),
                shown.method(),
                shown.receivedOn(),
                shown.parents().stream().map(SittingViews::invited).toList(),
                shown.others().stream().map(PanelView.InviteeView::of).toList(),
                shown.leftOut().stream()
                        .map(left -> new InvitationView.LeftOutView(
                                left.parent().value(), councilOnly(left.reason().text())))
                        .toList());
    }

    private static InvitationView.InvitedView invited(Invitation.InvitedParent parent) {
        Invitation.ShortNotice less = parent.agreed();
        return new InvitationView.InvitedView(
                parent.parent().value(),
                parent.letter(),
                less == null ? null : less.on(),
                less == null ? null : less.how().text());
    }

    private RecordView record(PanelRecord shown, boolean outline) {
        if (outline) {
            PanelDecisionView outcome =
                    new PanelDecisionView(shown.decision().outcome(), null, null, null, null, null, null);
            return new RecordView(null, null, null, null, null, null, outcome, null, null);
        }
        return new RecordView(
                shown.attended().parents().stream()
                        .map(it ->
                                new PanelView.ParentAttendanceView(it.parent().value(), it.attendance()))
                        .toList(),
                shown.attended().pupil(),
                shown.attended().others().stream()
                        .map(PanelView.InviteeView::of)
                        .toList(),
                shown.evidence(),
                textOf(shown.parentViews()),
                textOf(shown.pupilViews()),
                decision(shown),
                shown.minutes().text(),
                shown.letters());
    }

    private PanelDecisionView decision(PanelRecord shown) {
        PanelRecord.Decision decision = shown.decision();
        return new PanelDecisionView(
                decision.outcome(),
                ids(decision.about()),
                councilOnly(decision.considered().stream()
                        .map(it -> new PanelDecisionView.ConsideredView(
                                it.option(), it.chosen(), it.reason().text()))
                        .toList()),
                decision.targets().stream()
                        .map(it -> new PanelDecisionView.TargetView(it.what().text(), it.by()))
                        .toList(),
                decision.reviewOn(),
                decision.awaited(),
                shown.decidedBy());
    }

    private <T> @Nullable T councilOnly(@Nullable T value) {
        return this == COUNCIL ? value : null;
    }

    List<SittingView> all(Panel panel) {
        return panel.sittings().stream().map(this::of).toList();
    }
}
