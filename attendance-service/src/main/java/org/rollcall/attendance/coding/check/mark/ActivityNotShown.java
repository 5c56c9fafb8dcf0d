package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import java.util.Set;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.rules.Provision;

/** An approved activity of which the register does not say what and where it was. */
@Provision(
        citation =
                "Working together to improve school attendance, statutory guidance under Education Act 1996 s.443A: codes B, V, P and W need the activity recorded",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ActivityNotShown implements MarkCheck {

    private static final Set<String> CODES = Set.of("B", "V", "P", "W");

    @Override
    public Check check() {
        return Check.ACTIVITY_NOT_SHOWN;
    }

    @Override
    public boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope) {
        return CODES.contains(kept.mark().code());
    }

    @Override
    public String fact(List<KeptMark> doubted, Scope scope) {
        return "The register does not say which activity this was, where, and who supervised it.";
    }
}
