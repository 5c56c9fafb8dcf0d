package org.rollcall.referral.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** Shows a case to a caller, with the steps that are open to them now. */
final class CaseViews {

    private final AccessTable access;

    CaseViews(AccessTable access) {
        this.access = access;
    }

    CaseView of(Caller caller, Stored<Case> stored) {
        return CaseView.of(stored.value(), caller.councilSide(), actions(caller, stored.value()));
    }

    private List<String> actions(Caller caller, Case shown) {
        Set<String> authorities = access.authoritiesOf(caller.roles());
        return Arrays.stream(CaseAction.values())
                .filter(action -> action.isOpenIn(shown.state()) && authorities.contains(action.authority()))
                .filter(action -> action != CaseAction.REQUEST_LEGAL_ACTION
                        || WorkingOnCases.mayRequestLegalAction(caller, shown))
                .map(CaseAction::written)
                .toList();
    }
}
