package org.rollcall.attendance.audit.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The school says that a finding has its facts wrong.
 *
 * @param upheld whether the council agreed; null while it has not decided
 */
public record FindingChallenge(
        String text,
        LocalDate on,
        String by,
        @Nullable Boolean upheld,
        @Nullable String reason,
        @Nullable String decidedBy) {

    public FindingChallenge decided(boolean agreed, String why, String officer) {
        return new FindingChallenge(text, on, by, agreed, why, officer);
    }
}
