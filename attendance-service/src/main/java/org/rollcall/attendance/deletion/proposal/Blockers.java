package org.rollcall.attendance.deletion.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.rollcall.attendance.deletion.ground.Blocker;

/** Gathers what stands against a deletion, in the order in which it is told. */
final class Blockers {

    private final EnumSet<Blocker> found = EnumSet.noneOf(Blocker.class);

    Blockers when(boolean so, Blocker blocker) {
        if (so) {
            found.add(blocker);
        }
        return this;
    }

    Blockers and(Iterable<Blocker> more) {
        more.forEach(found::add);
        return this;
    }

    Set<Blocker> all() {
        return found;
    }
}
