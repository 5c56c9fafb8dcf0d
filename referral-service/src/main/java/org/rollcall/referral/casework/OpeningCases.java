package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.casework.news.AcceptedReferral;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.casework.terms.CaseNumbers;
import org.rollcall.referral.casework.terms.Terms;

/** An accepted referral opens its case once, or joins the one that triage named. */
final class OpeningCases {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Aggregates<Case> cases;
    private final ChoosingOfficers choosing;
    private final EndingCases ending;
    private final CaseNumbers numbers;

    OpeningCases(Aggregates<Case> cases, ChoosingOfficers choosing, EndingCases ending, CaseNumbers numbers) {
        this.cases = cases;
        this.choosing = choosing;
        this.ending = ending;
        this.numbers = numbers;
    }

    void on(AcceptedReferral referral, Received event) {
        Terms terms = numbers.terms(event.tenant(), LocalDate.ofInstant(event.time(), LONDON));
        if (referral.joinsAnOpenCase()) {
            cases.apply(event, referral.caseId(), found -> joined(found, referral.origin(), terms, Actor.of(event)));
        } else {
            cases.createFrom(event, referral.caseId(), opened(event.tenant(), referral, terms));
        }
    }

    private Change<Case> opened(TenantId tenant, AcceptedReferral referral, Terms terms) {
        Case begun = Case.begin(referral.opens(), referral.pupil(), referral.school(), referral.origin(), terms.on());
        return choosing.onDuty(tenant, begun, terms.on())
                .map(allocation -> begun.openFor(allocation, terms))
                .orElseGet(() -> begun.open(terms));
    }

    /** The case may have been closed between triage and now: a new referral opens it again, for whoever answers for the school. */
    private Change<Case> joined(Stored<Case> stored, Origin origin, Terms terms, Actor actor) {
        Case found = stored.value();
        if (found.state() != CaseState.CLOSED) {
            return found.takeIn(origin);
        }
        Allocation worker = choosing.onDuty(stored.tenant(), found, terms.on())
                .orElseGet(() -> Allocation.automatic(Objects.requireNonNull(found.officer()), terms.on()));
        return found.reopenFor(origin, worker, ending.leftBehind(stored.tenant(), found, actor), terms);
    }
}
