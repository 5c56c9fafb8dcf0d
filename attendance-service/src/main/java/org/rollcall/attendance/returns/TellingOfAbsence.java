package org.rollcall.attendance.returns;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.returns.absence.ReadingMarks;
import org.rollcall.attendance.returns.absence.SicknessReturn;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;

/** Opens a return because the school says so, before or besides what its registers show. */
final class TellingOfAbsence {

    private final OpeningReturns opening;
    private final Schools schools;
    private final Roll roll;
    private final ReadingMarks marks;
    private final Clock clock;

    TellingOfAbsence(OpeningReturns opening, Schools schools, Roll roll, ReadingMarks marks, Clock clock) {
        this.opening = opening;
        this.schools = schools;
        this.roll = roll;
        this.marks = marks;
        this.clock = clock;
    }

    Stored<StatutoryReturn> tell(Caller caller, ReturnRequest request) {
        LocalDate today = LocalDate.now(clock);
        schools.requireFor(caller, request.schoolUrn());
        request.requireNotAfter(today);
        KnownSchool school = schools.known(caller.tenant(), request.schoolUrn());
        KnownPupil pupil = roll.find(caller.tenant(), request.pupilId())
                .filter(known -> known.stayOn(school.urn(), today).isPresent())
                .orElseThrow(() -> new NotFound("pupils", request.pupilId()));
        return opening.open(caller.tenant(), school, pupil, occasion(caller, pupil, request, today), Actor.of(caller))
                .orElseThrow(() -> refused(
                        "NOT_OWED",
                        "The pupil is not of compulsory school age, or another return tells of this period already."));
    }

    private Occasion occasion(Caller caller, KnownPupil pupil, ReturnRequest request, LocalDate today) {
        return switch (request.kind()) {
            case ATTENDANCE -> new Occasion.Absence(request.from(), today, false);
            case SICKNESS -> sickness(caller, pupil, request, today);
            case NEW_PUPIL, DELETION ->
                throw new InvalidInput(
                        "/kind", "is opened by the entry or the deletion itself: give ATTENDANCE or SICKNESS");
        };
    }

    private Occasion sickness(Caller caller, KnownPupil pupil, ReturnRequest request, LocalDate today) {
        int sessions = marks.sessionsOfIllness(caller.tenant(), pupil.id(), request.schoolUrn(), SchoolYear.of(today));
        BigDecimal days = SicknessReturn.days(sessions, request.furtherDays());
        if (!SicknessReturn.required(days, false)) {
            throw refused(
                    "FIFTEEN_DAYS_NOT_EXPECTED",
                    "The register shows %d sessions of illness; with the days still expected that is %s days."
                            .formatted(sessions, days.stripTrailingZeros().toPlainString()));
        }
        return new Occasion.Sickness(request.from(), today, days);
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, ReturnState.PROVISION)));
    }
}
