package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;

/** Keeps duties as the records that they follow from announce them. */
final class FollowingDuties {

    static final String LEAD_DAYS = "duty.lead-days";

    private static final String DUTY = "org.rollcall.referral.duty.";

    private final Aggregates<KeptDuty> duties;
    private final KeptDuties kept;
    private final Settings settings;
    private final List<DutyWatcher> watchers;

    FollowingDuties(Aggregates<KeptDuty> duties, KeptDuties kept, Settings settings, List<DutyWatcher> watchers) {
        this.duties = duties;
        this.kept = kept;
        this.settings = settings;
        this.watchers = List.copyOf(watchers);
    }

    Subscription subscription() {
        return Subscription.to("referral")
                .on(DUTY + "arose.v1", DutyNews.Arose.class, this::arose)
                .on(DUTY + "met.v1", DutyNews.Ended.class, this::met)
                .on(DUTY + "fell.v1", DutyNews.Ended.class, this::fell);
    }

    private void arose(DutyNews.Arose news, Received event) {
        Term term = Term.of(news.duty(), leadDays(event.tenant(), news.startedOn()), Mark.of(event));
        if (!duties.createFrom(event, news.dutyId(), Change.of(KeptDuty.arisen(term)))) {
            duties.apply(event, news.dutyId(), found -> Change.of(found.value().arise(term)));
        }
        news.duty().inCase().ifPresent(caseId -> {
            kept.follow(event.tenant(), news.dutyId());
            tellWatchers(event.tenant(), caseId);
        });
    }

    private void met(DutyNews.Ended news, Received event) {
        Ending done = news.by(event);
        if (!duties.createFrom(event, news.dutyId(), Change.of(KeptDuty.heardMet(news.dutyId(), done)))) {
            duties.apply(event, news.dutyId(), found -> Change.of(found.value().meet(done)));
        }
        kept.caseOf(event.tenant(), news.dutyId()).ifPresent(caseId -> tellWatchers(event.tenant(), caseId));
    }

    private void fell(DutyNews.Ended news, Received event) {
        Ending gone = news.by(event);
        if (!duties.createFrom(event, news.dutyId(), Change.of(KeptDuty.heardFallen(news.dutyId(), gone)))) {
            duties.apply(event, news.dutyId(), found -> Change.of(found.value().fall(gone)));
        }
        kept.caseOf(event.tenant(), news.dutyId()).ifPresent(caseId -> tellWatchers(event.tenant(), caseId));
    }

    private int leadDays(TenantId tenant, LocalDate on) {
        return settings.number(tenant, LEAD_DAYS, on);
    }

    private void tellWatchers(TenantId tenant, CaseId caseId) {
        watchers.forEach(watcher -> watcher.changed(tenant, caseId));
    }
}
