package org.rollcall.attendance.returns;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;

/** What school and council do with a return that was opened. */
final class SendingReturns {

    private final StatutoryReturns returns;
    private final VisibleReturns visible;
    private final Roll roll;
    private final Clock clock;

    SendingReturns(StatutoryReturns returns, VisibleReturns visible, Roll roll, Clock clock) {
        this.returns = returns;
        this.visible = visible;
        this.roll = roll;
        this.clock = clock;
    }

    /** The school confirms it: what the register says now is what the council is told. */
    Stored<StatutoryReturn> send(Seen seen) {
        Caller caller = seen.caller();
        Stored<StatutoryReturn> owed = visible.get(seen);
        LocalDate today = LocalDate.now(clock);
        StatutoryReturn value = owed.value();
        KnownPupil pupil =
                roll.find(caller.tenant(), value.pupilId()).orElseThrow(() -> new NotFound("pupils", value.pupilId()));
        Sending sending = new Sending(
                clock.instant(),
                today,
                caller.subject(),
                value.lateOn(today),
                ReturnContent.of(pupil, value.schoolUrn(), value.contentOf(today)));
        return returns.aggregates().save(owed, value.send(seen.id(), sending), Actor.of(caller));
    }

    Stored<StatutoryReturn> acknowledge(Seen seen) {
        Stored<StatutoryReturn> owed = visible.get(seen);
        var closing = new StatutoryReturn.Closing(seen.caller().subject(), LocalDate.now(clock), null);
        return returns.aggregates().save(owed, owed.value().acknowledge(closing), Actor.of(seen.caller()));
    }

    /** The council finds that none is owed, and says why. */
    Stored<StatutoryReturn> excuse(Seen seen, String reason) {
        Stored<StatutoryReturn> owed = visible.get(seen);
        var closing = new StatutoryReturn.Closing(seen.caller().subject(), LocalDate.now(clock), reason);
        return returns.aggregates().save(owed, owed.value().excuse(closing), Actor.of(seen.caller()));
    }
}
