package org.rollcall.referral.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;

/**
 * The team at a glance.
 *
 * @param next what to send as {@code after} for the officers that follow; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamView(
        Waiting unallocated,
        List<OfficersLoad> items,
        @Nullable String next) {

    /**
     * Cases that nobody has.
     *
     * @param more whether there are more than were counted
     * @param longestDays how long the one that came first has waited
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(int cases, boolean more, @Nullable Long longestDays) {

        static Waiting of(Slice<Stored<CaseLine>> waiting, LocalDate today) {
            Long longest = waiting.items().isEmpty()
                    ? null
                    : ChronoUnit.DAYS.between(waiting.items().getFirst().value().waitingSince(), today);
            return new Waiting(waiting.items().size(), waiting.next() != null, longest);
        }
    }
}
