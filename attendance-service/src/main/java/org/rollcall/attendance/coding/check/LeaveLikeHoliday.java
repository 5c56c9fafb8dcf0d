package org.rollcall.attendance.coding.check;

import java.util.stream.Stream;
import org.rollcall.platform.rules.Provision;

/** Leave in exceptional circumstances that is as long as a holiday. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 11",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/11",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class LeaveLikeHoliday implements PupilCheck {

    private static final String CODE = "C";

    @Override
    public Check check() {
        return Check.LEAVE_LIKE_HOLIDAY;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int days = scope.number(CodingNumber.LEAVE_DAYS);
        return DayRun.of(pupil, scope.days(), DayRun.wholly(CODE)).stream()
                .filter(run -> run.reaches(days, scope))
                .map(run -> Doubt.of(
                        check(),
                        pupil,
                        CODE,
                        run.sessions(pupil, CODE).toList(),
                        "Leave was granted for %d school days together."
                                .formatted(run.days().size())));
    }
}
