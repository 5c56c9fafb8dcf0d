package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.support.StageMove;
import org.rollcall.platform.tenancy.TenantId;

/** What support a school had given a pupil by a day, for other parts of the service. */
public final class SupportGiven {

    private final TrackerEntries entries;

    SupportGiven(TrackerEntries entries) {
        this.entries = entries;
    }

    public Optional<Support> on(TenantId tenant, String pupilId, String schoolUrn, LocalDate day) {
        return entries.find(tenant, pupilId, schoolUrn).map(entry -> support(entry, day));
    }

    private static Support support(TrackerEntry entry, LocalDate day) {
        Stage stage = entry.moves().stream()
                .filter(move -> !move.done().on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(StageMove::to)
                .orElse(Stage.S0);
        LocalDate last = Stream.concat(
                        entry.contacts().stream().map(contact -> contact.done().on()),
                        entry.offers().stream().map(offer -> offer.done().on()))
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Support(stage, last);
    }

    /**
     * Support on a day.
     *
     * @param lastStep the last day on which the school spoke with the family or offered something
     */
    public record Support(Stage stage, @Nullable LocalDate lastStep) {}
}
