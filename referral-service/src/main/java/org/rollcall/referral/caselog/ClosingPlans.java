package org.rollcall.referral.caselog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.caselog.LogEntry.Ended;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.evidence.Narrative;

/** When a case closes, what was still planned in it is called off, and nobody is reminded of it any more. */
final class ClosingPlans {

    private static final int AT_ONCE = 200;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Aggregates<LogEntry> entries;

    ClosingPlans(Aggregates<LogEntry> entries) {
        this.entries = entries;
    }

    /** What is read of a case that was closed. */
    record CaseClosed(String caseId) {}

    Subscription subscription() {
        return Subscription.to("referral").on("org.rollcall.referral.case.closed.v1", CaseClosed.class, this::on);
    }

    void on(CaseClosed closed, Received event) {
        Listing planned = Listing.of(Map.of(LogEntryType.CASE, closed.caseId(), LogEntryType.STATE, EntryState.PLANNED))
                .by(LogEntryType.AT);
        List<Stored<LogEntry>> left;
        do {
            left = entries.slice(event.tenant(), planned, null, AT_ONCE).items();
            left.forEach(entry -> entries.apply(event, entry.id(), found -> callOff(found.value(), event)));
        } while (left.size() == AT_ONCE);
    }

    private static Change<LogEntry> callOff(LogEntry entry, Received event) {
        if (entry.state() != EntryState.PLANNED) {
            return Change.of(entry);
        }
        Ended ending = new Ended(event.source(), event.time(), new Narrative("The case was closed."));
        return entry.end(EntryState.CANCELLED, ending, LocalDate.ofInstant(event.time(), LONDON));
    }
}
