package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** L for an arrival so late that the register must have been open for more than half an hour. */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: the register may stay open for 30 minutes at most",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class OpenTooLong implements MarkCheck {

    static final int MOST = 30;

    @Override
    public Check check() {
        return Check.OPEN_TOO_LONG;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        Integer minutes = kept.mark().minutesLate();
        return kept.mark().code().equals("L") && minutes != null && minutes > MOST;
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "L was recorded for an arrival more than %d minutes after the session began.".formatted(MOST);
    }
}
