package org.rollcall.referral.contract.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/** What the contract says: each parent's statement, the support that each other side promises, and the period, both days included. */
public record Terms(List<Statement> statements, List<Support> support, LocalDate startsOn, LocalDate endsOn) {

    public Terms {
        statements = List.copyOf(statements);
        support = List.copyOf(support);
    }

    /** What a parent says that they will do. */
    public record Statement(ParentId parent, List<Narrative> requirements) {

        public Statement {
            requirements = List.copyOf(requirements);
        }
    }

    /** What the school or the council says that it will give. */
    public record Support(ContractParty by, List<Narrative> promises) {

        public Support {
            promises = List.copyOf(promises);
        }
    }

    /** Every reason why these are not the terms of a contract between those parties. */
    public void check(Guards guards, Parties parties, ContractNumbers numbers) {
        parties.parents()
                .forEach(parent -> guards.when(
                        statementOf(parent).isEmpty(),
                        "STATEMENT_MISSING",
                        "Parent %s makes no statement.".formatted(parent)));
        guards.when(
                statements.stream().anyMatch(statement -> !parties.parents().contains(statement.parent())),
                "NOT_A_PARTY",
                "A statement is by somebody who is no party to the contract.");
        checkSupport(guards, parties.party());
        checkPeriod(guards, numbers);
    }

    Optional<Statement> statementOf(ParentId parent) {
        return statements.stream()
                .filter(statement -> statement.parent().equals(parent))
                .findFirst();
    }

    private void checkSupport(Guards guards, ContractParty party) {
        party.sides()
                .forEach(side -> guards.when(
                        support.stream().noneMatch(given -> given.by() == side),
                        "SUPPORT_MISSING",
                        "The contract states no support by %s.".formatted(side)));
        support.stream()
                .filter(given -> !party.sides().contains(given.by()))
                .forEach(given ->
                        guards.when(true, "NOT_A_PARTY", "%s is no party to the contract.".formatted(given.by())));
    }

    private void checkPeriod(Guards guards, ContractNumbers numbers) {
        LocalDate earliest = numbers.earliestEnd(startsOn);
        LocalDate latest = numbers.latestEnd(startsOn);
        guards.when(
                        endsOn.isBefore(earliest),
                        "PERIOD_TOO_SHORT",
                        "A contract lasts %d months or more: it ends on %s or later."
                                .formatted(numbers.shortestMonths(), earliest))
                .when(
                        endsOn.isAfter(latest),
                        "PERIOD_TOO_LONG",
                        "A contract lasts %d months or less: it ends on %s or earlier."
                                .formatted(numbers.longestMonths(), latest));
    }
}
