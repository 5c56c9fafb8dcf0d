package org.rollcall.legal.enforcementcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.springframework.stereotype.Component;

/** The enforcement cases of each council. */
@Component
public class EnforcementCases {

    private final Aggregates<EnforcementCase> cases;
    private final Clock clock;

    EnforcementCases(Store store, Clock clock) {
        this.cases = store.aggregates(new EnforcementCaseType());
        this.clock = clock;
    }

    public CaseFacts get(TenantId tenant, EnforcementCaseId id) {
        return versioned(tenant, id).facts();
    }

    /** A case with the version that a change to it must name. */
    public Versioned versioned(TenantId tenant, EnforcementCaseId id) {
        Stored<EnforcementCase> stored = cases.get(tenant, id.value());
        return new Versioned(stored.value().facts(), stored.version());
    }

    /** A case as it was at a version. */
    public record Versioned(CaseFacts facts, Version version) {}

    /** @param equal values by path, such as {@code caseId.value} */
    public Slice<CaseFacts> slice(TenantId tenant, Map<String, Object> equal, Cursor page) {
        return cases.slice(tenant, equal, page.after(), page.limit())
                .map(stored -> stored.value().facts());
    }

    void open(LegalActionRequested asked, Received event) {
        EnforcementCaseId id = new EnforcementCaseId(Ids.from("enforcement-case", event.id()));
        cases.createFrom(event, id.value(), EnforcementCase.open(id, asked, LocalDate.now(clock)));
    }

    void callForDecision(ExpiredUnpaid expired, Received event) {
        cases.apply(event, expired.enforcementCaseId().value(), there -> there.value()
                .callForDecision(expired.asDecision()));
    }

    Stored<EnforcementCase> record(Caller caller, EnforcementCaseId id, Version expected, DecisionRequest decided) {
        Stored<EnforcementCase> there = cases.get(caller.tenant(), id.value(), expected);
        return cases.save(there, there.value().record(decided.by(caller.subject(), clock.instant())), Actor.of(caller));
    }
}
