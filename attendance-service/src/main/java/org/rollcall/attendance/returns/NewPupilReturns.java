package org.rollcall.attendance.returns;

import java.time.LocalDate;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.returns.due.DueDates;
import org.rollcall.attendance.returns.due.NewPupilReturn;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.returns.due.SchoolStage;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;

/** The returns that tell the council of new pupils. */
public final class NewPupilReturns {

    private final StatutoryReturns returns;
    private final Roll roll;
    private final Schools schools;
    private final DueDates dueDates;

    NewPupilReturns(StatutoryReturns returns, Roll roll, Schools schools, DueDates dueDates) {
        this.returns = returns;
        this.roll = roll;
        this.schools = schools;
        this.dueDates = dueDates;
    }

    /** Opens the draft if it is owed, once however often the news comes. */
    public void open(Received event, String pupilId, String schoolUrn, LocalDate joined) {
        if (owed(event.tenant(), pupilId, schoolUrn, joined)) {
            Occasion.Entered entered = new Occasion.Entered(joined);
            String id = StatutoryReturns.idOf(pupilId, schoolUrn, entered);
            LocalDate dueOn = NewPupilReturn.dueBy(joined);
            returns.aggregates().createFrom(event, id, StatutoryReturn.open(id, pupilId, schoolUrn, entered, dueOn));
        }
    }

    private boolean owed(TenantId tenant, String pupilId, String schoolUrn, LocalDate joined) {
        KnownSchool school = schools.known(tenant, schoolUrn);
        return roll.find(tenant, pupilId)
                .filter(pupil -> owed(tenant, school, pupil, joined))
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
