package org.rollcall.referral.caselog;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.casework.CaseFiles;

/**
 * The log as its readers may see it: the council all of it; a school what is shared with it, and of an entry that was corrected the
 * correction alone.
 */
final class CaseLogs {

    private static final String NAME = "logEntries";

    private final Aggregates<LogEntry> entries;
    private final CaseFiles cases;

    CaseLogs(Aggregates<LogEntry> entries, CaseFiles cases) {
        this.entries = entries;
        this.cases = cases;
    }

    /** A part of the log, with those entries on it that were corrected. */
    record Page(Slice<Stored<LogEntry>> slice, Map<String, String> corrections) {}

    /** In the order of time. */
    Page list(Caller caller, String caseId, Cursor cursor) {
        cases.visible(caller, caseId);
        Map<String, Object> equal = new TreeMap<>(Map.of(LogEntryType.CASE, caseId));
        if (!caller.councilSide()) {
            equal.put(LogEntryType.SHARED, true);
        }
        Slice<Stored<LogEntry>> slice =
                entries.slice(caller.tenant(), Listing.of(equal).by(LogEntryType.AT), cursor.after(), cursor.limit());
        Map<String, String> corrections = corrections(
                caller.tenant(), slice.items().stream().map(Stored::id).toList());
        return new Page(caller.councilSide() ? slice : withoutCorrected(slice, corrections), corrections);
    }

    Stored<LogEntry> get(Caller caller, String caseId, String id) {
        cases.visible(caller, caseId);
        return entries.find(caller.tenant(), id)
                .filter(found -> found.value().whose().caseId().value().equals(caseId))
                .filter(found -> shows(caller, found))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    Stored<LogEntry> get(Seen seen, String caseId) {
        return entries.unchanged(get(seen.caller(), caseId, seen.id()), seen.version());
    }

    /** The entry wherever it lies, for one who may see its case and it. */
    Stored<LogEntry> get(Caller caller, String id) {
        Stored<LogEntry> found = entries.find(caller.tenant(), id).orElseThrow(() -> new NotFound(NAME, id));
        return get(caller, found.value().whose().caseId().value(), id);
    }

    /** By entry, the one that corrects it. */
    Map<String, String> corrections(TenantId tenant, Collection<String> ids) {
        Map<String, String> asked = ids.stream().collect(Collectors.toMap(LogEntry::correctionId, id -> id));
        return entries.findAll(tenant, asked.keySet()).keySet().stream()
                .collect(Collectors.toMap(asked::get, correction -> correction));
    }

    private boolean shows(Caller caller, Stored<LogEntry> found) {
        return caller.councilSide()
                || (found.value().shared()
                        && entries.find(caller.tenant(), LogEntry.correctionId(found.id()))
                                .isEmpty());
    }

    private static Slice<Stored<LogEntry>> withoutCorrected(
            Slice<Stored<LogEntry>> slice, Map<String, String> corrections) {
        return slice.filter(entry -> !corrections.containsKey(entry.id()));
    }
}
