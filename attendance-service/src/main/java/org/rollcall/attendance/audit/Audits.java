package org.rollcall.attendance.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;

/** The audits of a council's schools. A school does not see one before it is told of it. */
final class Audits {

    private final Aggregates<RegisterAudit> audits;

    Audits(Aggregates<RegisterAudit> audits) {
        this.audits = audits;
    }

    Stored<RegisterAudit> get(Caller caller, String id) {
        Stored<RegisterAudit> audit = audits.get(caller.tenant(), id);
        if (!isVisible(caller, audit.value())) {
            throw new NotFound("registerAudits", id);
        }
        return audit;
    }

    Stored<RegisterAudit> get(Seen seen) {
        get(seen.caller(), seen.id());
        return audits.get(seen.caller().tenant(), seen.id(), seen.version());
    }

    static boolean isVisible(Caller caller, RegisterAudit audit) {
        boolean told = audit.preparation().noticeOn() != null;
        return caller.mayActFor(audit.plan().schoolUrn()) && (caller.councilSide() || told);
    }

    Slice<Stored<RegisterAudit>> page(Caller caller, Wanted wanted, @Nullable String after, int limit) {
        Map<String, Object> equal = new LinkedHashMap<>();
        if (wanted.school() != null) {
            equal.put(RegisterAuditType.SCHOOL, wanted.school());
        }
        if (wanted.year() != null) {
            equal.put(RegisterAuditType.YEAR, wanted.year());
        }
        if (wanted.state() != null) {
            equal.put(RegisterAuditType.STATE, wanted.state());
        }
        return audits.slice(caller.tenant(), equal, after, limit);
    }

    Stored<RegisterAudit> save(Stored<RegisterAudit> audit, Change<RegisterAudit> change, Caller caller) {
        return audits.save(audit, change, Actor.of(caller));
    }

    Stored<RegisterAudit> save(Stored<RegisterAudit> audit, RegisterAudit next, Caller caller) {
        return save(audit, Change.of(next), caller);
    }

    Aggregates<RegisterAudit> aggregates() {
        return audits;
    }

    /** Which audits a list is of. */
    record Wanted(
            @Nullable String school,
            @Nullable Integer year,
            @Nullable AuditState state) {}
}
