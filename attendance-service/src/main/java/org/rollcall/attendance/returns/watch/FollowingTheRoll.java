package org.rollcall.attendance.returns.watch;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.attendance.returns.NewPupilReturns;
import org.rollcall.attendance.returns.due.NewPupilReturn;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Opens the new-pupil return when a name was entered. It hears of it by the event that was written with the name, so no crash comes
 * between the two.
 */
final class FollowingTheRoll {

    private final Aggregates<SchoolWatch> watches;
    private final NewPupilReturns returns;
    private final Clock clock;

    FollowingTheRoll(Aggregates<SchoolWatch> watches, NewPupilReturns returns, Clock clock) {
        this.watches = watches;
        this.returns = returns;
        this.clock = clock;
    }

    void on(RollNews news, Received event) {
        TenantId tenant = event.tenant();
        LocalDate heard = LocalDate.ofInstant(event.time(), clock.getZone());
        watches.createFrom(event, news.schoolUrn(), SchoolWatch.begin(news.schoolUrn(), heard));
        SchoolWatch watch = watches.get(tenant, news.schoolUrn()).value();
        if (watch.stillOwedWhenBegun(NewPupilReturn.dueBy(news.joined()))) {
            returns.open(event, news.pupilId(), news.schoolUrn(), news.joined());
        }
    }
}
