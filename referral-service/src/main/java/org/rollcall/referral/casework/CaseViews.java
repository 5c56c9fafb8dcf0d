package org.rollcall.referral.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.retention.Regime;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.form.CaseView;
import org.rollcall.referral.casework.form.CaseView.LegalStepView;
import org.rollcall.referral.casework.form.CouncilView;
import org.rollcall.referral.casework.form.CouncilView.AllocationView;
import org.rollcall.referral.casework.form.CouncilView.ConsultationView;
import org.rollcall.referral.casework.form.CouncilView.ReopeningView;
import org.rollcall.referral.casework.form.EndViews.ClosureView;
import org.rollcall.referral.casework.form.EndViews.TransferView;
import org.rollcall.referral.casework.form.LegalPlanningView;
import org.rollcall.referral.casework.form.WorkView;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.pupil.NamedChild;
import org.rollcall.referral.pupil.NamedChildren;

/** Shows a case to a caller, with the steps that are open to them now. */
final class CaseViews {

    private final AccessTable access;
    private final ConfidentialAddresses confidential;
    private final NamedChildren children;

    CaseViews(AccessTable access, ConfidentialAddresses confidential, NamedChildren children) {
        this.access = access;
        this.confidential = confidential;
        this.children = children;
    }

    CaseView of(Caller caller, Stored<Case> stored) {
        return view(caller, stored.value(), children.of(caller, stored.value().pupil()));
    }

    CursorPage<CaseView> page(Caller caller, Slice<Stored<Case>> found) {
        return children.page(caller, found, Case::pupil, (shown, child) -> view(caller, shown, child));
    }

    private CaseView view(Caller caller, Case shown, @Nullable NamedChild child) {
        boolean council = caller.councilSide();
        List<String> referrals = shown.origins().stream()
                .map(Origin::referral)
                .map(ReferralId::value)
                .toList();
        boolean ended = shown.state() == CaseState.CLOSED;
        @Nullable ClosureView closure = ended ? closure(caller, shown) : null;
        return new CaseView(
                shown.id().value(),
                shown.state().name(),
                shown.stage(),
                referrals.getFirst(),
                referrals,
                shown.pupil().value(),
                shown.school().value(),
                shown.basis().type(),
                shown.openedOn(),
                shown.officer(),
                WorkView.of(shown.plan(), council),
                legalSteps(shown, council),
                closure == null ? null : closure.reason(),
                closure,
                TransferView.of(shown.ending().transferred(), council),
                council ? forCouncil(shown) : null,
                child,
                shown.legalStepTaken() ? Regime.P3 : Regime.P2,
                actions(caller, shown));
    }

    private @Nullable ClosureView closure(Caller caller, Case shown) {
        Closure closed = shown.ending().closed();
        return caller.councilSide()
                ? ClosureView.of(closed)
                : ClosureView.forSchool(closed, confidential.leftOut(caller.tenant(), shown.pupil()));
    }

    private static List<LegalStepView> legalSteps(Case shown, boolean council) {
        return shown.legalSteps().stream()
                .map(council ? LegalStepView::forCouncil : LegalStepView::forSchool)
                .toList();
    }

    private static CouncilView forCouncil(Case shown) {
        return new CouncilView(
                shown.risks(),
                shown.allocations().stream().map(AllocationView::of).toList(),
                ConsultationView.of(shown.consultation()),
                ClosureView.of(shown.ending().proposed()),
                ReopeningView.of(shown.ending().reopened()),
                shown.plan().planned().stream().map(LegalPlanningView::of).toList());
    }

    private List<String> actions(Caller caller, Case shown) {
        Set<String> authorities = access.authoritiesOf(caller.roles());
        return Arrays.stream(CaseAction.values())
                .filter(action -> action.isOpenIn(shown.state()) && authorities.contains(action.authority()))
                .filter(action -> isFor(caller, shown, action))
                .map(CaseAction::written)
                .toList();
    }

    /** A team leader closes and need not propose it; an officer works on their own cases, and proposes once the law was asked. */
    private static boolean isFor(Caller caller, Case shown, CaseAction action) {
        boolean leader = caller.has(Role.TEAM_LEADER);
        return switch (action) {
            case ALLOCATE, REALLOCATE, STEP_DOWN, TRANSFER, REOPEN -> true;
            case PROPOSE_CLOSURE -> !leader && shown.isAllocatedTo(caller.subject());
            case CLOSE -> leader || (shown.isAllocatedTo(caller.subject()) && !shown.legalStepTaken());
            default -> WorkingOnCases.mayWorkOn(caller, shown);
        };
    }
}
