package org.rollcall.referral.caselog;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DifferentRequest;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.caselog.LogEntry.Ended;
import org.rollcall.referral.caselog.LogEntry.Written;
import org.rollcall.referral.caselog.LogRequests.CorrectionRequest;
import org.rollcall.referral.caselog.LogRequests.DeedRequest;
import org.rollcall.referral.caselog.LogRequests.LogEntryRequest;
import org.rollcall.referral.caselog.LogRequests.LogPlanRequest;
import org.rollcall.referral.caselog.entry.CheckingEntries;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.NotToBeCorrected;
import org.rollcall.referral.caselog.entry.Plan;
import org.rollcall.referral.caselog.entry.Whose;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.evidence.Narrative;

/** Writes the log of a case that is open. What was planned can be called off even when the case is closed. */
final class WritingLog {

    private final Aggregates<LogEntry> entries;
    private final CaseLogs logs;
    private final CaseFiles cases;
    private final Clock clock;

    WritingLog(Aggregates<LogEntry> entries, CaseLogs logs, CaseFiles cases, Clock clock) {
        this.entries = entries;
        this.logs = logs;
        this.cases = cases;
        this.clock = clock;
    }

    Stored<LogEntry> add(Caller caller, IdempotencyKey key, String caseId, LogEntryRequest request) {
        KnownCase about = cases.open(caller, caseId);
        Change<LogEntry> entry = entry(caller, key.idFor(caller), about, request);
        return entries.createOnce(caller.tenant(), key.idFor(caller), key.requestHash(), entry, Actor.of(caller));
    }

    Stored<LogEntry> complete(Seen seen, String caseId, DeedRequest done) {
        Caller caller = seen.caller();
        KnownCase about = cases.open(caller, caseId);
        Stored<LogEntry> stored = logs.get(seen, caseId);
        Deed deed = done.deed(caller.subject());
        CheckingEntries.deed(about, stored.value().kind(), deed, "", clock);
        return entries.save(stored, stored.value().complete(deed, today()), Actor.of(caller));
    }

    Stored<LogEntry> end(Seen seen, String caseId, EntryState how, String reason) {
        Caller caller = seen.caller();
        Stored<LogEntry> stored = logs.get(seen, caseId);
        Ended ending = new Ended(caller.subject(), clock.instant(), new Narrative(reason));
        return entries.save(stored, stored.value().end(how, ending, today()), Actor.of(caller));
    }

    /** One correction of an entry stands: whoever comes second is told to read it. */
    Stored<LogEntry> correct(
            Caller caller, IdempotencyKey key, String caseId, String id, CorrectionRequest correction) {
        KnownCase about = cases.open(caller, caseId);
        LogEntry wrong = logs.get(caller, caseId, id).value();
        Deed deed = correction.done().deed(caller.subject());
        Change<LogEntry> right = wrong.correct(deed, new Narrative(correction.reason()), written(caller));
        CheckingEntries.deed(about, wrong.kind(), deed, "/done", clock);
        try {
            return entries.createOnce(
                    caller.tenant(),
                    right.value().id(),
                    Ids.from(key.idFor(caller), key.requestHash()),
                    right,
                    Actor.of(caller));
        } catch (DifferentRequest otherWasFirst) {
            throw NotToBeCorrected.alreadyBy(right.value().id());
        }
    }

    Stored<LogEntry> share(Seen seen, String caseId, boolean shared) {
        cases.open(seen.caller(), caseId);
        Stored<LogEntry> stored = logs.get(seen, caseId);
        return entries.save(stored, stored.value().share(shared), Actor.of(seen.caller()));
    }

    private Change<LogEntry> entry(Caller caller, String id, KnownCase about, LogEntryRequest request) {
        LogPlanRequest planned = request.planned();
        DeedRequest done = request.done();
        if (planned != null && done == null) {
            Plan plan = planned.plan();
            CheckingEntries.plan(about, request.kind(), plan, clock);
            return LogEntry.plan(
                    id, Whose.of(about), request.kind(), request.isShared(), plan, written(caller), today());
        }
        if (done != null && planned == null) {
            Deed deed = done.deed(caller.subject());
            CheckingEntries.deed(about, request.kind(), deed, "/done", clock);
            return LogEntry.done(id, Whose.of(about), request.kind(), request.isShared(), deed, written(caller));
        }
        throw new InvalidInput("/planned", "is given, or done is, and not both");
    }

    private Written written(Caller caller) {
        return new Written(caller.subject(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
