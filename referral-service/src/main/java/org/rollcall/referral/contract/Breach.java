package org.rollcall.referral.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.Explanation;

/**
 * What must hold before a contract counts as breached: a review found it, and each of those parents was asked to explain. Which review our
 * sources leave open: any that did not find it kept is enough, as the later ones are on the record with it.
 */
final class Breach {

    private Breach() {}

    static void check(AttendanceContract contract, List<ParentId> by, List<Explanation> explanations, LocalDate today) {
        Guards guards = contract.guards()
                .and(contract.state().refusing(ContractState.BREACHED))
                .when(
                        by.isEmpty() || !contract.parties().parents().containsAll(by),
                        "NOT_A_PARTY",
                        "Name those parents of the contract who did not keep it.")
                .when(
                        contract.keeping().reviews().stream()
                                .noneMatch(review -> review.finding() != ContractReview.Finding.KEPT),
                        "REVIEW_MISSING",
                        "No review has found that the contract is not kept.");
        contract.parties().parents().stream()
                .filter(by::contains)
                .forEach(parent -> checkExplanation(
                        guards, parent, explanations, contract.making().firstDay(), today));
        guards.refuse();
    }

    private static void checkExplanation(
            Guards guards,
            ParentId parent,
            List<Explanation> explanations,
            @Nullable LocalDate begun,
            LocalDate today) {
        List<Explanation> theirs = explanations.stream()
                .filter(explanation -> explanation.parent().equals(parent))
                .toList();
        guards.when(
                theirs.isEmpty(), "EXPLANATION_NOT_SOUGHT", "Parent %s was not asked to explain.".formatted(parent));
        theirs.forEach(explanation -> explanation.check(guards, today));
        theirs.forEach(explanation -> guards.when(
                begun != null && explanation.soughtOn().isBefore(begun),
                "ASKED_BEFORE_CONTRACT",
                "Parent %s was asked before the contract began on %s.".formatted(parent, begun)));
    }
}
