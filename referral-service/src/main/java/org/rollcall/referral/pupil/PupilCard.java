package org.rollcall.referral.pupil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.family.PersonName;

/**
 * Who a pupil is, as the school's record said on a day. Never printed.
 *
 * @param socialWorker the child had a social worker on that day
 * @param asOf the day on which attendance-service was asked
 */
public record PupilCard(
        PupilId pupil,
        PersonName name,
        LocalDate dateOfBirth,
        @Nullable String yearGroup,
        SchoolUrn school,
        String schoolName,
        boolean socialWorker,
        LocalDate asOf) {

    /** Whether the child is of compulsory school age on some day of the window (Education Act 1996 s.8). */
    public boolean ofCompulsorySchoolAgeIn(Window window) {
        return !window.from().isAfter(CompulsorySchoolAge.endsOn(dateOfBirth))
                && !window.to().isBefore(CompulsorySchoolAge.startsOn(dateOfBirth));
    }

    @Override
    public String toString() {
        return "PupilCard[%s]".formatted(pupil);
    }
}
