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
import org.rollcall.referral.duty.kept.DutyWatcher;
import org.rollcall.referral.duty.kept.KeptDuties;
import org.rollcall.referral.duty.kept.OpenDuty;

/** Keeps each line of the caseloads as the case and its duties announce themselves. */
final class KeepingCaseloads implements DutyWatcher {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CASE = "org.rollcall.referral.case.";
    private static final Actor WORKER = Actor.system("caseloads");

    private final Aggregates<CaseLine> lines;
    private final Aggregates<TeamMember> members;
    private final KeptDuties duties;

    KeepingCaseloads(Aggregates<CaseLine> lines, Aggregates<TeamMember> teamMembers, KeptDuties duties) {
        this.lines = lines;
        this.members = teamMembers;
        this.duties = duties;
    }

    Subscription subscription() {
        return Subscription.to("referral")
                .on(CASE + "opened.v1", CaseNews.OfCase.class, this::opened)
                .on(CASE + "allocated.v1", CaseNews.Given.class, this::given)
                .on(CASE + "reallocated.v1", CaseNews.Given.class, this::given)
                .on(CASE + "reopened.v1", CaseNews.Given.class, this::given)
                .on(CASE + "stage-changed.v1", CaseNews.Climbed.class, this::climbed)
                .on(CASE + "stepped-down.v1", CaseNews.OfCase.class, at(Standing.ACTIVE))
                .on(CASE + "legal-action-requested.v1", CaseNews.OfCase.class, at(Standing.LEGAL_PLANNING))
                .on(CASE + "transferred.v1", CaseNews.OfCase.class, at(Standing.TRANSFERRED))
                .on(CASE + "closed.v1", CaseNews.OfCase.class, at(Standing.CLOSED))
                .on("org.rollcall.referral.case-log.entry-added.v1", CaseNews.Entered.class, this::entered);
    }

    /** A case that is not on a line yet gets what is due with its line. */
    @Override
    public void changed(TenantId tenant, CaseId caseId) {
        again(tenant, caseId, line -> line.withDue(due(tenant, caseId)));
    }

    private BiConsumer<CaseNews.OfCase, Received> at(Standing state) {
        return (news, event) -> keep(news, event, line -> line.at(state));
    }

    private void opened(CaseNews.OfCase news, Received event) {
        keep(news, event, line -> line.openedOn(day(event)));
    }

    private void climbed(CaseNews.Climbed news, Received event) {
        keep(news, event, line -> line.climbed(news.stage()));
    }

    /** Entries are records of their own and very many: what they say of the case is the same however often it is said. */
    private void entered(CaseNews.Entered news, Received event) {
        CaseLine first = CaseLine.of(news, day(event)).entered(news.doneOn());
        if (lines.createFrom(event, news.caseId(), Change.of(first))) {
            changed(event.tenant(), new CaseId(news.caseId()));
        } else {
            again(event.tenant(), new CaseId(news.caseId()), line -> line.entered(news.doneOn()));
        }
    }

    private void given(CaseNews.Given news, Received event) {
        if (news.officer() != null) {
            TeamMember member = new TeamMember(news.officer());
            members.createFrom(event, TeamMember.id(member.subject()), Change.of(member));
        }
        keep(news, event, line -> line.at(Standing.ACTIVE).givenTo(news.officer()));
    }

    private void keep(CaseNews news, Received event, UnaryOperator<CaseLine> effect) {
        CaseLine first = effect.apply(CaseLine.of(news, day(event)));
        if (!lines.createFrom(event, news.caseId(), Change.of(first))) {
            lines.apply(event, news.caseId(), line -> Change.of(effect.apply(line.value())));
        }
        changed(event.tenant(), new CaseId(news.caseId()));
    }

    /** What an effect looks at is read after the line, so that of two at once the later one is right. */
    private void again(TenantId tenant, CaseId caseId, UnaryOperator<CaseLine> effect) {
        while (!lines.find(tenant, caseId.value())
                .map(line -> saved(line, effect.apply(line.value())))
                .orElse(true)) {
            Thread.onSpinWait();
        }
    }

    private boolean saved(Stored<CaseLine> stored, CaseLine next) {
        try {
            if (!next.equals(stored.value())) {
                lines.save(stored, Change.of(next), WORKER);
            }
            return true;
        } catch (StaleVersion otherWasFirst) {
            return false;
        }
    }

    private List<LocalDate> due(TenantId tenant, CaseId caseId) {
        return duties.open(tenant, caseId).stream().map(OpenDuty::dueOn).toList();
    }

    private static LocalDate day(Received event) {
        return LocalDate.ofInstant(event.time(), LONDON);
    }
}
