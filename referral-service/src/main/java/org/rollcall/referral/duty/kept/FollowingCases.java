package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.CaseId;

/**
 * Lets duties follow their case: to the officer to whom it is given, also when they arose before, and to its end, after which nothing
 * more can be done in it.
 */
final class FollowingCases {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CASE = "org.rollcall.referral.case.";

    private final Aggregates<FollowedCase> cases;
    private final KeptDuties duties;
    private final List<DutyWatcher> watchers;

    FollowingCases(Aggregates<FollowedCase> cases, KeptDuties duties, List<DutyWatcher> watchers) {
        this.cases = cases;
        this.duties = duties;
        this.watchers = List.copyOf(watchers);
    }

    Subscription subscription() {
        return Subscription.to("referral")
                .on(CASE + "allocated.v1", DutyNews.Allocated.class, this::allocated)
                .on(CASE + "reallocated.v1", DutyNews.Allocated.class, this::allocated)
                .on(CASE + "closed.v1", DutyNews.OfCase.class, this::ended)
                .on(CASE + "transferred.v1", DutyNews.OfCase.class, this::ended)
                .on(CASE + "reopened.v1", DutyNews.Allocated.class, this::reopened);
    }

    private void allocated(DutyNews.Allocated news, Received event) {
        follow(news.caseId(), event, known -> known.givenTo(news.officer()));
    }

    private void ended(DutyNews.OfCase news, Received event) {
        LocalDate today = LocalDate.ofInstant(event.time(), LONDON);
        follow(news.caseId(), event, known -> known.endedBy(new Ending(today, Mark.of(event))));
    }

    private void reopened(DutyNews.Allocated news, Received event) {
        follow(news.caseId(), event, known -> known.again().givenTo(news.officer()));
    }

    /** The case is written before its duties are looked at, and a duty looks at its case after it was written: none is passed over. */
    private void follow(String id, Received event, UnaryOperator<FollowedCase> news) {
        if (!cases.createFrom(event, id, Change.of(news.apply(FollowedCase.NEW)))) {
            cases.apply(event, id, known -> Change.of(news.apply(known.value())));
        }
        CaseId caseId = new CaseId(id);
        duties.follow(event.tenant(), caseId);
        watchers.forEach(watcher -> watcher.changed(event.tenant(), caseId));
    }
}
