package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.legal.codeofconduct.CodeVersion;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.improvement.ImprovementPeriod;
import org.rollcall.legal.school.School;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** Everything that stands in the way of a notice to improve to a parent, and what the notice rests on when nothing does. */
record ImprovementGuards(
        CaseFacts enforcementCase,
        ParentId parent,
        Optional<CodeVersion> code,
        Optional<School> school,
        List<MissedSession> absence,
        Optional<NoticeToImprove> newest) {

    /** The edition and the school of a notice that may be issued; else {@link Refused} with all that fails. */
    Grounds require() {
        List<FailingGuard> failing = failing();
        if (!failing.isEmpty() || code.isEmpty() || school.isEmpty()) {
            throw new Refused(failing);
        }
        return new Grounds(code.get(), school.get());
    }

    record Grounds(CodeVersion code, School school) {

        /** The improvement period, or {@link Refused} when the school's calendar ends before it does. */
        ImprovementPeriod.Dates period(LocalDate receivedOn) {
            try {
                return code.improvementPeriod().from(receivedOn, school.calendar());
            } catch (UnknownDay beyondTheCalendar) {
                throw new Refused(List.of(guard(
                        "CALENDAR_TOO_SHORT", "The school's calendar ends before the improvement period would.")));
            }
        }
    }

    private List<FailingGuard> failing() {
        List<FailingGuard> failing = new ArrayList<>();
        if (code.isEmpty()) {
            failing.add(guard("NO_CODE_OF_CONDUCT", "The council has no code of conduct in force on the day."));
        }
        if (school.isEmpty()) {
            failing.add(guard("SCHOOL_NOT_KNOWN", "No calendar of the school has reached this service yet."));
        }
        if (!enforcementCase.concerns(parent)) {
            failing.add(guard("NOT_A_PARENT", "The case does not name this parent."));
        }
        if (absence.isEmpty()) {
            failing.add(guard("THRESHOLD_NOT_MET", "The register shows no threshold reached at this school."));
        }
        if (newest.isPresent() && newest.get().outcome() == null) {
            failing.add(guard("NTI_OPEN", "This parent has a notice to improve that is not concluded."));
        }
        return failing;
    }

    private static FailingGuard guard(String code, String detail) {
        return new FailingGuard(code, detail, NoticeToImprove.PROVISION);
    }
}
