package org.rollcall.referral.caselog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.caselog.entry.EntryState;

/** Entries of the log that somebody names as evidence: each is of the same case, and tells of something that was done. */
public final class NamedEntries {

    private static final String UNKNOWN =
            "names no entry of this case's log that tells of something done; write it down first, and name the id that you are given";

    private final Aggregates<LogEntry> entries;

    NamedEntries(Aggregates<LogEntry> entries) {
        this.entries = entries;
    }

    /** An entry that a request names, and where in the request, as JSON pointers say it. */
    public record NamedEntry(String pointer, String id) {}

    /** What is wrong with each name that is not such an entry's. */
    public List<FieldProblem> problems(TenantId tenant, CaseId caseId, List<NamedEntry> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        Map<String, Stored<LogEntry>> found = entries.findAll(
                tenant, named.stream().map(NamedEntry::id).distinct().toList());
        return named.stream()
                .filter(entry -> !isDone(found.get(entry.id()), caseId))
                .map(entry -> new FieldProblem(entry.pointer(), UNKNOWN))
                .toList();
    }

    private static boolean isDone(@Nullable Stored<LogEntry> found, CaseId caseId) {
        return found != null
                && found.value().whose().caseId().equals(caseId)
                && found.value().state() == EntryState.DONE;
    }
}
