package org.rollcall.attendance.coding.check;

import java.util.stream.Stream;
import org.rollcall.platform.rules.Provision;

/** Unexplained absence day after day: was anybody at the home? */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: contact and visits on each day of unexplained absence",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NoVisitWhileAbsent implements PupilCheck {

    private static final String CODE = "O";

    @Override
    public Check check() {
        return Check.NO_VISIT_WHILE_ABSENT;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int days = scope.number(CodingNumber.VISIT_AFTER_DAYS);
        return DayRun.of(pupil, scope.days(), DayRun.wholly(CODE)).stream()
                .filter(run -> run.reaches(days, scope))
                .map(run -> Doubt.of(
                        check(),
                        pupil,
                        CODE,
                        run.sessions(pupil, CODE).toList(),
                        "The pupil was absent without reason for %d school days together."
                                .formatted(run.days().size())));
    }
}
