package org.rollcall.attendance.samechild;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Notes that many may write at the same moment: each sees what all before it wrote. */
final class Ledger<A> {

    private static final Actor WORKER = Actor.system("same-child");

    private final Aggregates<A> notes;

    Ledger(Aggregates<A> notes) {
        this.notes = notes;
    }

    Optional<A> find(TenantId tenant, String id) {
        return notes.find(tenant, id).map(Stored::value);
    }

    /** The note after it was added to; {@code addition} answers the same value when there is nothing to add. */
    A add(TenantId tenant, String id, A first, UnaryOperator<A> addition) {
        Optional<A> added;
        do {
            added = attempt(tenant, id, first, addition);
        } while (added.isEmpty());
        return added.get();
    }

    /** Writes a note unless it is there already. */
    boolean once(TenantId tenant, String id, Change<A> note) {
        if (notes.find(tenant, id).isPresent()) {
            return false;
        }
        try {
            notes.create(tenant, id, note, WORKER);
            return true;
        } catch (AlreadyExists anotherWasFaster) {
            return false;
        }
    }

    private Optional<A> attempt(TenantId tenant, String id, A first, UnaryOperator<A> addition) {
        try {
            Optional<Stored<A>> known = notes.find(tenant, id);
            if (known.isEmpty()) {
                return Optional.of(
                        notes.create(tenant, id, Change.of(first), WORKER).value());
            }
            A value = known.get().value();
            A next = addition.apply(value);
            return Optional.of(
                    next.equals(value)
                            ? value
                            : notes.save(known.get(), Change.of(next), WORKER).value());
        } catch (AlreadyExists | StaleVersion anotherWasFaster) {
            return Optional.empty();
        }
    }
}
