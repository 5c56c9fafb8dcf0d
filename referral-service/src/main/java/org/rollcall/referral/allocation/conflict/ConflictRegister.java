package org.rollcall.referral.allocation.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;

/** What one officer has declared. Nothing is taken away: a tie that is over was declared and ended. */
record ConflictRegister(String officer, List<Conflict> declared) {

    private static final int MOST = 200;

    ConflictRegister {
        declared = List.copyOf(declared);
    }

    static ConflictRegister of(String officer) {
        return new ConflictRegister(officer, List.of());
    }

    /** @param reach the families to which it reaches now */
    Change<ConflictRegister> declare(Conflict conflict, TiedFamilies reach) {
        if (declared.size() >= MOST) {
            throw new Refused(List.of(new FailingGuard(
                    "TOO_MANY_CONFLICTS", "One officer can declare %d.".formatted(MOST), Conflicts.PROVISION)));
        }
        List<Conflict> all =
                Stream.concat(declared.stream(), Stream.of(conflict)).toList();
        return Change.of(new ConflictRegister(officer, all))
                .announcing(new ConflictEvent.Declared(conflict, officer, reach));
    }

    /** From that day on the officer may have a case of the family again. */
    Change<ConflictRegister> end(String id, LocalDate on) {
        Conflict ended = find(id).orElseThrow(() -> new NotFound("conflicts", id));
        if (!ended.stands()) {
            throw new Refused(
                    List.of(new FailingGuard("ENDED_ALREADY", "This tie was ended before.", Conflicts.PROVISION)));
        }
        List<Conflict> changed = declared.stream()
                .map(conflict -> conflict.equals(ended) ? ended.end(on) : conflict)
                .toList();
        return Change.of(new ConflictRegister(officer, changed)).announcing(new ConflictEvent.Ended(id, officer, on));
    }

    Optional<Conflict> find(String id) {
        return declared.stream().filter(conflict -> conflict.id().equals(id)).findFirst();
    }
}
