package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.Ground;

/** What the school says of the ground it relies on. Each ground has its own facts, and none has those of another. */
sealed interface Conditions permits Attached, Withdrawn, Away, Ended {

    Ground ground();

    /** Everything that stands against the ground itself on the day of the situation. */
    Set<Blocker> blockers(Situation situation);

    /** The day on which the ground was met; none when it is not. */
    Optional<LocalDate> metOn(Situation situation);

    /** The first day on which the name may be deleted. */
    default Optional<LocalDate> earliestDeletion(Situation situation) {
        return metOn(situation);
    }

    /** The documents of which one at least must be on file. */
    default List<Evidence.Kind> evidence() {
        return List.of(Evidence.Kind.values());
    }
}
