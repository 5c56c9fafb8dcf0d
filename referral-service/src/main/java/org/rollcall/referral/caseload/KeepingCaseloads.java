package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.duty.DutyWatcher;
import org.rollcall.referral.duty.KeptDuties;
import org.rollcall.referral.duty.OpenDuty;

/** Keeps each line of the caseloads as the case and its duties announce themselves. */
final class KeepingCaseloads implements DutyWatcher {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CASE = "org.rollcall.referral.case.";
    private static final Actor WORKER = Actor.system("caseloads");

    private final Aggregates<CaseLine> lines;
    private final Aggregates<Officer> officers;
    private final KeptDuties duties;

    KeepingCaseloads(Aggregates<CaseLine> lines, Aggregates<Officer> officers, KeptDuties duties) {
        this.lines = lines;
        this.officers = officers;
        this.duties = duties;
    }

    Subscription subscription() {
        return Subscription.to("referral")
                .on(CASE + "opened.v1", CaseNews.OfCase.class, at(Standing.UNALLOCATED))
                .on(CASE + "allocated.v1", CaseNews.Given.class, this::given)
                .on(CASE + "legal-action-requested.v1", CaseNews.OfCase.class, at(Standing.LEGAL_PLANNING))
                .on(CASE + "closed.v1", CaseNews.OfCase.class, at(Standing.CLOSED));
    }

    /** A case that is not on a line yet gets what is due with its line. */
    @Override
    public void changed(TenantId tenant, CaseId caseId) {
        while (!lines.find(tenant, caseId.value()).map(this::dueAnew).orElse(true)) {
            Thread.onSpinWait();
        }
    }

    private BiConsumer<CaseNews.OfCase, Received> at(Standing state) {
        return (news, event) -> keep(news, event, line -> line.at(state));
    }

    private void given(CaseNews.Given news, Received event) {
        if (news.officer() != null) {
            Officer officer = new Officer(news.officer());
            officers.createFrom(event, Officer.id(officer.subject()), Change.of(officer));
        }
        keep(news, event, line -> line.at(Standing.ACTIVE).givenTo(news.officer()));
    }

    private void keep(CaseNews news, Received event, UnaryOperator<CaseLine> effect) {
        LocalDate on = LocalDate.ofInstant(event.time(), LONDON);
        CaseLine first = effect.apply(CaseLine.of(news, on));
        if (!lines.createFrom(event, news.caseId(), Change.of(first))) {
            lines.apply(event, news.caseId(), line -> Change.of(effect.apply(line.value())));
        }
        changed(event.tenant(), new CaseId(news.caseId()));
    }

    /** The duties are read after the line, so that of two who do this at once the later one is right. */
    private boolean dueAnew(Stored<CaseLine> stored) {
        List<LocalDate> due = duties.open(stored.tenant(), stored.value().id()).stream()
                .map(OpenDuty::dueOn)
                .toList();
        CaseLine next = stored.value().withDue(due);
        try {
            if (!next.equals(stored.value())) {
                lines.save(stored, Change.of(next), WORKER);
            }
            return true;
        } catch (StaleVersion otherWasFirst) {
            return false;
        }
    }
}
