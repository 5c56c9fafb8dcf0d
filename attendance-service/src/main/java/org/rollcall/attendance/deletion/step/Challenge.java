package org.rollcall.attendance.deletion.step;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why the council does not accept a deletion, and what the school answers. */
public record Challenge(
        String reason,
        String by,
        LocalDate on,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn) {

    public static Challenge raised(String reason, String by, LocalDate on) {
        return new Challenge(reason, by, on, null, null, null);
    }

    public Challenge answered(String said, String who, LocalDate day) {
        return new Challenge(reason, by, on, said, who, day);
    }

    @Override
    public String toString() {
        return "Challenge[" + on + ", narrative]";
    }
}
