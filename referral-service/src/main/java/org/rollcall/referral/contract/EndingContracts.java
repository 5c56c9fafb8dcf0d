package org.rollcall.referral.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Ending;

/**
 * What becomes of a case's contracts when the case ends.
 *
 * <p>A contract that was signed is evidence, whether it was kept or not: somebody says which before the case is closed, unless the
 * child is gone from the school; with a transfer it is handed over. Parents who were invited to a meeting are told before the case
 * ends. A contract that nobody has signed yet ends with the case.
 */
final class EndingContracts implements EndsWithCase {

    private final RecordsOfCase<AttendanceContract> contracts;

    EndingContracts(Aggregates<AttendanceContract> contracts) {
        this.contracts = new RecordsOfCase<>(contracts, ContractAggregate.CASE);
    }

    @Override
    public List<FailingGuard> firstToEnd(TenantId tenant, CaseEnd end) {
        return contracts.all(tenant, end.caseId()).stream()
                .map(Stored::value)
                .flatMap(contract -> standing(contract, end).stream())
                .toList();
    }

    @Override
    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        contracts.each(tenant, end.caseId(), actor, contract -> ended(contract, end));
    }

    @Override
    public List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return contracts.all(tenant, caseId).stream()
                .filter(found -> endedWithCase(found.value(), since))
                .map(found -> new Anew(Anew.Kind.ATTENDANCE_CONTRACT, found.id()))
                .toList();
    }

    private static Optional<FailingGuard> standing(AttendanceContract contract, CaseEnd end) {
        return Stream.of(awaited(contract), inForce(contract, end), notHandedOver(contract, end))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FailingGuard> awaited(AttendanceContract contract) {
        return contract.state() == ContractState.MEETING_ARRANGED
                ? guard(
                        "CONTRACT_MEETING_AWAITED",
                        "Contract %s: the parents are invited to a meeting on %s. Write down what came of it, or tell them that it will not be and end the contract."
                                .formatted(
                                        contract.id(),
                                        contract.making().meeting().day()))
                : Optional.empty();
    }

    private static Optional<FailingGuard> inForce(AttendanceContract contract, CaseEnd end) {
        return contract.state().isInForce() && end.isClosure() && !end.childIsGone()
                ? guard(
                        "CONTRACT_IN_FORCE",
                        "Contract %s is in force until %s. Write down that it was completed or breached, or end it early and say why."
                                .formatted(contract.id(), contract.terms().endsOn()))
                : Optional.empty();
    }

    private static Optional<FailingGuard> notHandedOver(AttendanceContract contract, CaseEnd end) {
        return contract.state().isInForce() && !end.isClosure() && !end.plansHandedOver()
                ? Optional.of(end.missingPlans())
                : Optional.empty();
    }

    private static Optional<FailingGuard> guard(String code, String detail) {
        return Optional.of(new FailingGuard(code, detail, ContractState.PROVISION));
    }

    private static Optional<Change<AttendanceContract>> ended(AttendanceContract contract, CaseEnd end) {
        return contract.state().next().contains(ContractState.ENDED_EARLY)
                ? Optional.of(contract.endEarly(EndReason.with(end), null, end.on()))
                : Optional.empty();
    }

    private static boolean endedWithCase(AttendanceContract contract, LocalDate since) {
        Ending ending = contract.keeping().ending();
        return ending != null
                && ending.reason() != null
                && ending.reason().isWithCase()
                && !ending.on().isBefore(since);
    }
}
