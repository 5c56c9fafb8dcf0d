package org.rollcall.referral.panel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.panel.decision.PanelOutcome;
import org.rollcall.referral.panel.decision.PanelRecord;
import org.rollcall.referral.panel.decision.Rung;
import org.rollcall.referral.panel.invitation.Invitation;
import org.rollcall.referral.panel.sitting.PanelState;

/** What must hold for a panel to decide what it decides. */
final class Deciding {

    private Deciding() {}

    static void check(Panel panel, PanelRecord record, Set<ParentId> hadAChance, LocalDate today) {
        PanelOutcome outcome = record.decision().outcome();
        PanelState next = outcome.isAdjourned() ? PanelState.ADJOURNED : PanelState.HELD;
        Panel.guards().and(panel.state().refusing(next)).refuse();
        Guards guards = Panel.guards()
                .when(today.isBefore(panel.sitting().day()), "MEETING_NOT_YET", "The meeting has not been.");
        checkAttendance(guards, panel, record.attended());
        checkOutcome(guards, panel, record);
        checkReview(guards, panel, record.decision());
        checkLadder(guards, record.decision());
        if (outcome.isTowardsCourt()) {
            checkCourt(guards, panel, record.decision(), hadAChance);
        }
        guards.refuse();
    }

    private static void checkAttendance(Guards guards, Panel panel, PanelRecord.Attended attended) {
        guards.when(
                attended.parents().stream().anyMatch(it -> !panel.parents().contains(it.parent())),
                "NOT_A_PARENT",
                "Of parents, name those of the case.");
        Invitation invitation = Objects.requireNonNull(panel.sitting().invitation());
        invitation
                .invited()
                .forEach(parent -> guards.when(
                        attended.of(parent).isEmpty(),
                        "ATTENDANCE_MISSING",
                        "Write whether parent %s came.".formatted(parent)));
    }

    private static void checkOutcome(Guards guards, Panel panel, PanelRecord record) {
        PanelRecord.Decision decision = record.decision();
        if (decision.outcome() == PanelOutcome.AGREEMENT_SET) {
            checkAgreement(guards, record);
        }
        guards.when(
                        decision.outcome().isAdjourned() && decision.awaited().isEmpty(),
                        "EVIDENCE_NOT_NAMED",
                        "Name the evidence for which it is adjourned.")
                .when(
                        !panel.parents().containsAll(decision.about()),
                        "NOT_A_PARENT",
                        "A decision is about parents of the case alone.");
    }

    private static void checkAgreement(Guards guards, PanelRecord record) {
        guards.when(
                        record.decision().targets().isEmpty(),
                        "TARGETS_MISSING",
                        "An agreement says what is to be reached.")
                .when(
                        !record.attended().anyParent(),
                        "NO_PARENT_TO_AGREE",
                        "An agreement is made with a parent who is there.");
    }

    private static void checkReview(Guards guards, Panel panel, PanelRecord.Decision decision) {
        boolean needed =
                decision.outcome() == PanelOutcome.AGREEMENT_SET || decision.outcome() == PanelOutcome.STEP_DOWN;
        LocalDate reviewOn = decision.reviewOn();
        guards.when(needed && reviewOn == null, "REVIEW_DAY_MISSING", "Set the day on which it is looked at again.")
                .when(
                        reviewOn != null && !reviewOn.isAfter(panel.sitting().day()),
                        "REVIEW_DAY_NOT_AHEAD",
                        "It is looked at again after the day of the meeting.");
    }

    /** Whoever steps on a rung says so, and why each one beneath was tried or is passed over. */
    private static void checkLadder(Guards guards, PanelRecord.Decision decision) {
        decision.outcome().rung().ifPresent(rung -> {
            rung.beneath()
                    .forEach(lower -> guards.when(
                            decision.considered().stream()
                                    .noneMatch(considered -> considered.option() == lower && !considered.chosen()),
                            "RUNG_NOT_CONSIDERED",
                            "Write of %s (%s) why it is not the step now.".formatted(lower, lower.written())));
            guards.when(
                    rung != Rung.SUPPORT
                            && decision.considered().stream()
                                    .noneMatch(considered -> considered.option() == rung && considered.chosen()),
                    "CHOICE_WITHOUT_REASON",
                    "Write of %s (%s) why it is chosen.".formatted(rung, rung.written()));
        });
    }

    private static void checkCourt(
            Guards guards, Panel panel, PanelRecord.Decision decision, Set<ParentId> hadAChance) {
        guards.when(
                        !panel.kind().isBeforeCourt(),
                        "WRONG_KIND_OF_PANEL",
                        "%s is decided at a pre-court conference or a legal planning meeting."
                                .formatted(decision.outcome()))
                .when(decision.about().isEmpty(), "PARENTS_NOT_NAMED", "Name the parents whom it is about.");
        Invitation invitation = Objects.requireNonNull(panel.sitting().invitation());
        decision.about().stream()
                .filter(panel.parents()::contains)
                .forEach(parent -> guards.when(
                        !invitation.invited().contains(parent) && !hadAChance.contains(parent),
                        "NO_CHANCE_TO_ATTEND",
                        "Parent %s could not come to a panel of this case.".formatted(parent)));
    }
}
