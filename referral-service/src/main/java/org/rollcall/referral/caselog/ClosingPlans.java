package org.rollcall.referral.caselog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.caselog.LogEntry.Ended;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.casework.ending.EndsWithCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.evidence.Narrative;

/** When a case ends, what was still planned in it is called off, and nobody is reminded of it any more. */
final class ClosingPlans implements EndsWithCase {

    /** In the place of the subject of somebody's sign-in. */
    static final String BY = "case-end";

    private final RecordsOfCase<LogEntry> planned;
    private final RecordsOfCase<LogEntry> calledOff;
    private final Clock clock;

    ClosingPlans(Aggregates<LogEntry> entries, Clock clock) {
        this.planned = new RecordsOfCase<>(entries, caseId -> inState(caseId, EntryState.PLANNED));
        this.calledOff = new RecordsOfCase<>(entries, caseId -> inState(caseId, EntryState.CANCELLED));
        this.clock = clock;
    }

    @Override
    public void end(TenantId tenant, CaseEnd end, Actor actor) {
        planned.each(tenant, end.caseId(), actor, entry -> callOff(entry, end));
    }

    @Override
    public List<Anew> endedWith(TenantId tenant, CaseId caseId, LocalDate since) {
        return calledOff.all(tenant, caseId).stream()
                .filter(found -> endedWithCase(found.value(), since))
                .map(found -> new Anew(Anew.Kind.PLANNED_ACTION, found.id()))
                .toList();
    }

    private static Listing inState(CaseId caseId, EntryState state) {
        return Listing.of(Map.of(LogEntryType.CASE, caseId.value(), LogEntryType.STATE, state))
                .by(LogEntryType.AT);
    }

    private Optional<Change<LogEntry>> callOff(LogEntry entry, CaseEnd end) {
        Ended ending = new Ended(BY, clock.instant(), new Narrative(end.kind().words()));
        return entry.state() == EntryState.PLANNED
                ? Optional.of(entry.end(EntryState.CANCELLED, ending, end.on()))
                : Optional.empty();
    }

    private boolean endedWithCase(LogEntry entry, LocalDate since) {
        Ended ended = entry.ended();
        return ended != null
                && ended.by().equals(BY)
                && !LocalDate.ofInstant(ended.on(), clock.getZone()).isBefore(since);
    }
}
