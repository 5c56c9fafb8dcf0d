package org.rollcall.attendance.coding.check;

import java.util.stream.Stream;
import org.rollcall.platform.rules.Provision;

/** Illness day after day: was anybody in contact with the family? */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: support for pupils with illness",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NoContactWhileIll implements PupilCheck {

    private static final String CODE = "I";

    @Override
    public Check check() {
        return Check.NO_CONTACT_WHILE_ILL;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int days = scope.number(CodingNumber.CONTACT_AFTER_DAYS);
        return DayRun.of(pupil, scope.days(), DayRun.wholly(CODE)).stream()
                .filter(run -> run.reaches(days, scope))
                .map(run -> Doubt.of(
                        check(),
                        pupil,
                        CODE,
                        run.sessions(pupil, CODE).toList(),
                        "Illness was recorded for %d school days together."
                                .formatted(run.days().size())));
    }
}
