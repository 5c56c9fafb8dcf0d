package org.rollcall.attendance.returns;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.returns.due.DueDates;
import org.rollcall.attendance.returns.due.NewPupilReturn;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.returns.due.SchoolStage;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Opens the new-pupil return when a name was entered. It hears of it by the event that was written with the name, so no crash comes
 * between the two.
 */
final class FollowingTheRoll {

    private final Aggregates<SchoolWatch> watches;
    private final StatutoryReturns returns;
    private final Roll roll;
    private final Schools schools;
    private final DueDates dueDates;
    private final Clock clock;

    FollowingTheRoll(
            Aggregates<SchoolWatch> watches,
            StatutoryReturns returns,
            Roll roll,
            Schools schools,
            DueDates dueDates,
            Clock clock) {
        this.watches = watches;
        this.returns = returns;
        this.roll = roll;
        this.schools = schools;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    void on(RollNews news, Received event) {
        TenantId tenant = event.tenant();
        LocalDate heard = LocalDate.ofInstant(event.time(), clock.getZone());
        watches.createFrom(event, news.schoolUrn(), SchoolWatch.begin(news.schoolUrn(), heard));
        SchoolWatch watch = watches.get(tenant, news.schoolUrn()).value();
        Occasion.Entered entered = new Occasion.Entered(news.joined());
        LocalDate dueOn = NewPupilReturn.dueBy(news.joined());
        if (watch.stillOwedWhenBegun(dueOn) && owed(tenant, news)) {
            String id = StatutoryReturns.idOf(news.pupilId(), news.schoolUrn(), entered);
            returns.aggregates()
                    .createFrom(event, id, StatutoryReturn.open(id, news.pupilId(), news.schoolUrn(), entered, dueOn));
        }
    }

    private boolean owed(TenantId tenant, RollNews news) {
        KnownSchool school = schools.known(tenant, news.schoolUrn());
        return roll.find(tenant, news.pupilId())
                .filter(pupil -> owed(tenant, school, pupil, news.joined()))
                .isPresent();
    }

    private boolean owed(TenantId tenant, KnownSchool school, KnownPupil pupil, LocalDate joined) {
        SchoolStage stage = new SchoolStage(school, pupil);
        return NewPupilReturn.required(
                stage.inYoungestClass(joined),
                stage.beginsWithTheSchoolYear(joined),
                dueDates.asksFor(tenant, DueDates.STANDARD_INTAKE, joined));
    }
}
