package org.rollcall.referral.contract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.OfficerOfCase;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.contract.terms.ContractParty;
import org.springframework.security.access.AccessDeniedException;

/** The contracts of a case, as those who may see the case read them and those who work on it change them. */
final class Contracts {

    private static final String NAME = "attendanceContracts";

    private final Aggregates<AttendanceContract> contracts;
    private final CaseFiles cases;

    Contracts(Aggregates<AttendanceContract> contracts, CaseFiles cases) {
        this.contracts = contracts;
        this.cases = cases;
    }

    Slice<Stored<AttendanceContract>> list(Caller caller, String caseId, @Nullable String after, int limit) {
        KnownCase known = cases.visible(caller, caseId);
        return contracts.slice(
                caller.tenant(), Map.of(ContractAggregate.CASE, known.id().value()), after, limit);
    }

    Stored<AttendanceContract> get(Caller caller, String caseId, String id) {
        cases.visible(caller, caseId);
        return find(caller, caseId, id).orElseThrow(() -> new NotFound(NAME, id));
    }

    /** The contract for somebody who may change it, if it still is what they saw. */
    Stored<AttendanceContract> toChange(Seen seen, String caseId) {
        Caller caller = seen.caller();
        AttendanceContract contract = get(caller, caseId, seen.id()).value();
        requireMayWrite(caller, cases.open(caller, caseId), contract.parties().party());
        return contracts.get(caller.tenant(), seen.id(), seen.version());
    }

    Stored<AttendanceContract> step(
            Seen seen, String caseId, Function<AttendanceContract, Change<AttendanceContract>> step) {
        Stored<AttendanceContract> found = toChange(seen, caseId);
        return save(seen.caller(), found, step.apply(found.value()));
    }

    Stored<AttendanceContract> create(Caller caller, IdempotencyKey key, Change<AttendanceContract> proposed) {
        return contracts.createOnce(
                caller.tenant(), proposed.value().id(), key.requestHash(), proposed, Actor.of(caller));
    }

    Stored<AttendanceContract> save(
            Caller caller, Stored<AttendanceContract> loaded, Change<AttendanceContract> change) {
        return contracts.save(loaded, change, Actor.of(caller));
    }

    /** The case, for somebody who may propose such a contract in it. */
    KnownCase caseToProposeIn(Caller caller, String caseId, ContractParty party) {
        KnownCase known = cases.open(caller, caseId);
        requireMayWrite(caller, known, party);
        return known;
    }

    boolean mayWrite(Caller caller, AttendanceContract contract) {
        KnownCase known = cases.visible(caller, contract.about().caseId().value());
        return known.open() && mayWrite(caller, known, contract.parties().party());
    }

    private static void requireMayWrite(Caller caller, KnownCase known, ContractParty party) {
        if (!mayWrite(caller, known, party)) {
            throw new AccessDeniedException(
                    "for the officer of the case, a team leader, or the school that is the party");
        }
    }

    /** A school writes its own contracts; those to which the council is a party are for the officer of the case. */
    private static boolean mayWrite(Caller caller, KnownCase known, ContractParty party) {
        return caller.councilSide() ? OfficerOfCase.is(caller, known.officer()) : party == ContractParty.SCHOOL;
    }

    private Optional<Stored<AttendanceContract>> find(Caller caller, String caseId, String id) {
        return contracts
                .find(caller.tenant(), id)
                .filter(found -> found.value().about().caseId().value().equals(caseId));
    }
}
