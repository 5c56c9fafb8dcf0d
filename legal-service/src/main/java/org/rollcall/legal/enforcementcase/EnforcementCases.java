package org.rollcall.legal.enforcementcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.tie.DeclaredTies;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.springframework.stereotype.Component;

/** The enforcement cases of each council. To whoever has declared a tie to the family, a case does not exist. */
@Component
public class EnforcementCases {

    private final Aggregates<EnforcementCase> cases;
    private final DeclaredTies ties;
    private final Clock clock;

    EnforcementCases(Store store, DeclaredTies ties, Clock clock) {
        this.cases = store.aggregates(new EnforcementCaseType());
        this.ties = ties;
        this.clock = clock;
    }

    public CaseFacts get(Caller caller, EnforcementCaseId id) {
        return versioned(caller, id).facts();
    }

    /** A case with the version that a change to it must name. */
    public Versioned versioned(Caller caller, EnforcementCaseId id) {
        Stored<EnforcementCase> stored = visible(caller, id);
        return new Versioned(stored.value().facts(), stored.version());
    }

    /** Whether a notice is of a family to which the caller has declared a tie, as its case knows that family. */
    public boolean keepFrom(Caller caller, NoticeSubject notice) {
        return ties.keepFrom(caller, notice.pupilId(), () -> parents(caller, notice));
    }

    private List<ParentId> parents(Caller caller, NoticeSubject notice) {
        return cases.find(caller.tenant(), notice.enforcementCaseId().value())
                .map(found -> found.value().parentIds())
                .orElse(List.of(notice.parentId()));
    }

    private Stored<EnforcementCase> visible(Caller caller, EnforcementCaseId id) {
        Stored<EnforcementCase> stored = cases.get(caller.tenant(), id.value());
        EnforcementCase found = stored.value();
        if (ties.keepFrom(caller, found.pupilId(), found::parentIds)) {
            throw new NotFound(EnforcementCaseType.NAME, id.value());
        }
        return stored;
    }

    /** A case as it was at a version. */
    public record Versioned(CaseFacts facts, Version version) {}

    /** @param equal values by path, such as {@code caseId.value} */
    public Slice<CaseFacts> slice(Caller caller, Map<String, Object> equal, Cursor page) {
        Listing free = ties.free(caller, Listing.of(equal), EnforcementCaseType.CHILD, EnforcementCaseType.PARENTS);
        return cases.slice(caller.tenant(), free, page.after(), page.limit())
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
        Stored<EnforcementCase> there = cases.unchanged(visible(caller, id), expected);
        return cases.save(there, there.value().record(decided.by(caller.subject(), clock.instant())), Actor.of(caller));
    }
}
