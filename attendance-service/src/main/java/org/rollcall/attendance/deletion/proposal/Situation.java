package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.deletion.ground.ChildsPosition;
import org.rollcall.attendance.deletion.ground.ConsentToWithdraw;
import org.rollcall.attendance.deletion.ground.Findings;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.returns.absence.MarkedSchoolDays;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.platform.calendar.CompulsorySchoolAge;

/**
 * Everything by which a ground is judged on a day, other than what the school says of the ground itself.
 *
 * @param register the pupil's school days with their codes, up to that day
 * @param schools the school's part of the joint enquiries, and {@code councils} the council's
 * @param consent the council consents to the deletion where the law asks for it
 */
public record Situation(
        LocalDate on,
        KnownSchool school,
        KnownPupil pupil,
        MarkedSchoolDays register,
        ChildsPosition child,
        @Nullable Enquiries schools,
        @Nullable Enquiries councils,
        boolean consent,
        ConsentToWithdraw withdrawal) {

    boolean ofCompulsoryAge() {
        return CompulsorySchoolAge.covers(born(), on);
    }

    LocalDate born() {
        return pupil.birthDate().day();
    }

    Optional<YearGroup> year() {
        return pupil.yearOn(school.urn(), on);
    }

    boolean consentMissing() {
        return child.placedAtSpecialSchool() && !consent;
    }

    boolean consentToWithdrawMissing() {
        return withdrawal.requiredOn(on, ofCompulsoryAge(), child) && !consent;
    }

    /** What both sides' enquiries come to. */
    Findings findings(boolean sicknessOrUnavoidableBelieved) {
        boolean complete = schools != null && councils != null;
        return new Findings(
                sicknessOrUnavoidableBelieved,
                complete,
                located(schools) || located(councils),
                complete && agrees(schools) && agrees(councils));
    }

    private static boolean located(@Nullable Enquiries side) {
        return side != null && side.position().located();
    }

    private static boolean agrees(@Nullable Enquiries side) {
        return side != null && side.position() == Position.LOCATED_AND_AGREED_WILL_NOT_RETURN;
    }
}
