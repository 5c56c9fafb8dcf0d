package org.rollcall.attendance.register;

import java.time.Clock;
import org.rollcall.attendance.register.mark.Dispute;
import org.rollcall.attendance.register.mark.MarkConflict;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;

/** Decides which of two marks stands. The other is kept with the decision, and raises no conflict when it is sent again. */
public final class SettlingConflicts {

    private final MarkConflicts conflicts;
    private final RecordingMarks recording;
    private final Clock clock;

    SettlingConflicts(MarkConflicts conflicts, RecordingMarks recording, Clock clock) {
        this.conflicts = conflicts;
        this.recording = recording;
        this.clock = clock;
    }

    /** With {@code givenStands} the register takes the other connection's mark, as a correction. */
    public void settle(
            TenantId tenant, MarkedSchool school, String id, Version expected, Decision decision, Actor actor) {
        Stored<Register> stored = conflicts.register(tenant, school.urn(), id, expected);
        MarkConflict conflict = MarkConflicts.at(stored, id);
        var settlement = new Dispute.Settlement(actor.id(), clock.instant(), decision.reason());
        Register settled = stored.value().settle(conflict.session(), decision.givenStands(), settlement);
        recording.replace(stored, settled, conflict.session(), school, new Source(actor, actor.id()));
    }

    /** Which mark stands, and why. */
    public record Decision(boolean givenStands, String reason) {}
}
