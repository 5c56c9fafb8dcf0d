package org.rollcall.referral.allocation.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.KnownParent;

/** Keeps from the council's people what is of a family to which they have declared a tie: while it stands, it does not exist for them. */
public final class Ties {

    private final Aggregates<ConflictRegister> registers;
    private final Families families;

    Ties(Aggregates<ConflictRegister> registers, Families families) {
        this.registers = registers;
        this.families = families;
    }

    public boolean keepFrom(Caller caller, PupilId child, Collection<ParentId> parents) {
        return declared(caller)
                .filter(register -> register.concerns(child, parents))
                .isPresent();
    }

    /** The same by the parents that the child is known to have. */
    public boolean keepFrom(Caller caller, PupilId child) {
        return declared(caller)
                .filter(register -> concerns(register, caller, child))
                .isPresent();
    }

    /** A part of a list without what the caller is kept from; what is about no child is kept from nobody. */
    public <T> Slice<T> without(Caller caller, Slice<T> found, Function<T, @Nullable PupilId> child) {
        return declared(caller)
                .map(register -> new Slice<>(
                        found.items().stream()
                                .filter(item -> isFree(register, caller, child.apply(item)))
                                .toList(),
                        found.next()))
                .orElse(found);
    }

    private boolean isFree(ConflictRegister register, Caller caller, @Nullable PupilId child) {
        return child == null || !concerns(register, caller, child);
    }

    private boolean concerns(ConflictRegister register, Caller caller, PupilId child) {
        List<ParentId> parents = families.parents(caller.tenant(), child).stream()
                .map(KnownParent::parentId)
                .toList();
        return register.concerns(child, parents);
    }

    /** A school's people declare none. */
    private Optional<ConflictRegister> declared(Caller caller) {
        return caller.councilSide()
                ? registers
                        .find(caller.tenant(), Conflicts.id(caller.subject()))
                        .map(Stored::value)
                        .filter(ConflictRegister::stands)
                : Optional.empty();
    }
}
