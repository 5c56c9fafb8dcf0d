package org.rollcall.referral.allocation.conflict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DifferentRequest;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.evidence.Narrative;

/** Officers declare for themselves, team leaders for everybody. What is another officer's does not exist for an officer. */
final class DeclaringConflicts {

    private static final String NAME = "conflictRegisters";
    private static final int ATTEMPTS = 5;

    private final Aggregates<ConflictRegister> registers;
    private final FamilyTree tree;
    private final Clock clock;

    DeclaringConflicts(Aggregates<ConflictRegister> registers, FamilyTree tree, Clock clock) {
        this.registers = registers;
        this.tree = tree;
        this.clock = clock;
    }

    Stored<ConflictRegister> read(Caller caller, String officer) {
        requireOwn(caller, officer);
        return registers.get(caller.tenant(), Conflicts.id(officer));
    }

    Stored<ConflictRegister> declare(Caller caller, String officer, IdempotencyKey key, Declaration declaration) {
        requireOwn(caller, officer);
        Conflict conflict = declaration.by(caller, key, LocalDate.now(clock));
        for (int attempt = 1; ; attempt++) {
            try {
                return declareOnce(caller, officer, conflict);
            } catch (StaleVersion | AlreadyExists overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    Stored<ConflictRegister> end(Caller caller, String officer, Version expected, String conflict) {
        requireOwn(caller, officer);
        Stored<ConflictRegister> stored = registers.get(caller.tenant(), Conflicts.id(officer), expected);
        return registers.save(stored, stored.value().end(conflict, LocalDate.now(clock)), Actor.of(caller));
    }

    private Stored<ConflictRegister> declareOnce(Caller caller, String officer, Conflict conflict) {
        String id = Conflicts.id(officer);
        Stored<ConflictRegister> stored = registers.find(caller.tenant(), id).orElse(null);
        if (stored == null) {
            Change<ConflictRegister> first = ConflictRegister.of(officer).declare(conflict, reach(caller, conflict));
            return registers.create(caller.tenant(), id, first, Actor.of(caller));
        }
        Conflict there = stored.value().find(conflict.id()).orElse(null);
        if (there == null) {
            return registers.save(stored, stored.value().declare(conflict, reach(caller, conflict)), Actor.of(caller));
        }
        if (!there.request().equals(conflict.request())) {
            throw new DifferentRequest(NAME, conflict.id());
        }
        return stored;
    }

    private TiedFamilies reach(Caller caller, Conflict conflict) {
        return tree.of(caller.tenant(), List.of(conflict));
    }

    private static void requireOwn(Caller caller, String officer) {
        if (!caller.has(Role.TEAM_LEADER) && !caller.subject().equals(officer)) {
            throw new NotFound(NAME, officer);
        }
    }

    /** What is declared. */
    record Declaration(
            @Nullable PupilId pupil,
            List<ParentId> parents,
            Conflict.Tie tie,
            @Nullable Narrative note) {

        Conflict by(Caller caller, IdempotencyKey key, LocalDate on) {
            return new Conflict(
                    key.idFor(caller), pupil, parents, tie, note, on, caller.subject(), key.requestHash(), null);
        }
    }
}
