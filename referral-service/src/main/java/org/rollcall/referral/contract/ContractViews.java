package org.rollcall.referral.contract;

import static org.rollcall.referral.ParentId.ids;
import static org.rollcall.referral.evidence.Narrative.textOf;

import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.contract.keeping.Keeping;
import org.rollcall.referral.contract.making.Making;
import org.springframework.http.ResponseEntity;

/** Shows a contract to a caller, with the steps that are open to them now; a school without the council's note. */
final class ContractViews {

    private final Contracts contracts;

    ContractViews(Contracts contracts) {
        this.contracts = contracts;
    }

    ResponseEntity<ContractView> answer(Caller caller, Stored<AttendanceContract> stored) {
        return Tagged.ok(of(caller, stored), stored.version());
    }

    ContractView of(Caller caller, Stored<AttendanceContract> stored) {
        AttendanceContract shown = stored.value();
        Making making = shown.making();
        Keeping keeping = shown.keeping();
        return new ContractView(
                shown.id(),
                shown.about().caseId().value(),
                shown.about().pupil().value(),
                shown.about().school().value(),
                shown.parties().party(),
                ids(shown.parties().parents()),
                shown.parties().lead(),
                shown.state(),
                shown.proposedOn(),
                Optional.ofNullable(making.terms())
                        .map(ContractView.TermsView::of)
                        .orElse(null),
                making.document(),
                making.meetings().stream()
                        .map(ContractView.ContractMeetingView::of)
                        .toList(),
                making.signatures().stream().map(ContractView.SignatureView::of).toList(),
                Optional.ofNullable(making.decline())
                        .map(ContractView.DeclineView::of)
                        .orElse(null),
                keeping.reviewDueOn(),
                keeping.reviews().stream()
                        .map(ContractView.ContractReviewView::of)
                        .toList(),
                Optional.ofNullable(keeping.ending())
                        .map(ContractView.EndingView::of)
                        .orElse(null),
                caller.councilSide() ? textOf(shown.councilNote()) : null,
                actions(caller, shown));
    }

    private List<String> actions(Caller caller, AttendanceContract shown) {
        return contracts.mayWrite(caller, shown) ? ContractAction.openIn(shown.state()) : List.of();
    }
}
