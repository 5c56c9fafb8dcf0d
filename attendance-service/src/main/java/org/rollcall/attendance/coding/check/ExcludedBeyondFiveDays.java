package org.rollcall.attendance.coding.check;

import java.util.stream.Stream;
import org.rollcall.platform.rules.Provision;

/** E from the sixth school day of an exclusion, when provision must be in place. */
@Provision(
        citation =
                "Education Act 1996 s.19(3A); Education and Inspections Act 2006 s.100: provision from the sixth day of exclusion",
        url = "https://www.legislation.gov.uk/ukpga/2006/40/section/100",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ExcludedBeyondFiveDays implements PupilCheck {

    private static final String CODE = "E";
    private static final int FIRST_DAY_TOO_MANY = 6;

    @Override
    public Check check() {
        return Check.EXCLUDED_BEYOND_FIVE_DAYS;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int days = FIRST_DAY_TOO_MANY;
        return DayRun.of(pupil, scope.days(), DayRun.partly(CODE)).stream()
                .filter(run -> run.reaches(days, scope))
                .map(run -> Doubt.of(
                        check(),
                        pupil,
                        CODE,
                        run.sessions(pupil, CODE).toList(),
                        "E was recorded on %d school days together."
                                .formatted(run.days().size())));
    }
}
