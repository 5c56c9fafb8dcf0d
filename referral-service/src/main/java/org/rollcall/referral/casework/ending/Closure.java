package org.rollcall.referral.casework.ending;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * Why and when a case is to be closed, and what the school is told.
 *
 * @param ground of the deletion from the roll, A to O, where the child is off the roll
 * @param words for the school; without them the reason's own
 */
public record Closure(
        CloseReason reason,
        @Nullable String ground,
        @Nullable Narrative words,
        LocalDate on,
        String by) {

    /** The same with what an officer has proposed for it, where this says nothing itself. */
    public Closure approving(Closure proposed) {
        return new Closure(
                reason, ground == null ? proposed.ground : ground, words == null ? proposed.words : words, on, by);
    }

    /** What the school reads; none when the reason needs words of its own and there are none. */
    public Optional<Narrative> wordsForSchool() {
        return Optional.ofNullable(words).or(() -> reason.standardWords().map(Narrative::new));
    }
}
