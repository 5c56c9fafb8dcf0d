package org.rollcall.attendance.returns.absence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.register.year.SessionMarks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.tenancy.TenantId;

/** What the register itself says of a pupil's absence, over the end of a school year as well. */
public final class ReadingMarks {

    private static final String ILLNESS = "I";

    private final Registers registers;

    public ReadingMarks(Registers registers) {
        this.registers = registers;
    }

    /** The pupil's school days of the school year before and of this one, up to a day. */
    public MarkedSchoolDays upTo(
            TenantId tenant, String pupilId, String schoolUrn, SchoolCalendar calendar, LocalDate day) {
        Map<SchoolYear, Optional<SessionMarks>> years = new HashMap<>();
        LocalDate from = SchoolYear.of(day).before().firstDay();
        return MarkedSchoolDays.of(calendar, from, day, session -> years.computeIfAbsent(
                        SchoolYear.of(session.date()),
                        year -> registers.marksOf(tenant, new RegisterId(pupilId, schoolUrn, year)))
                .flatMap(marks -> marks.at(session))
                .map(Mark::code));
    }

    /** The sessions of a school year that are coded as illness. */
    public int sessionsOfIllness(TenantId tenant, String pupilId, String schoolUrn, SchoolYear year) {
        return registers
                .marksOf(tenant, new RegisterId(pupilId, schoolUrn, year))
                .map(ReadingMarks::sessionsOfIllness)
                .orElse(0);
    }

    public static int sessionsOfIllness(SessionMarks marks) {
        return (int) marks.sessions()
                .filter(entry -> entry.getValue().code().equals(ILLNESS))
                .count();
    }
}
