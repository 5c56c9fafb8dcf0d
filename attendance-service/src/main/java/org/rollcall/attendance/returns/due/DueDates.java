package org.rollcall.attendance.returns.due;

import java.time.LocalDate;
import org.rollcall.platform.calendar.CorrespondingDate;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.platform.calendar.WorkingDays;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** By when each return is to be sent: where the regulations give no day, by the number that the council has agreed with its schools. */
public final class DueDates {

    static final String ATTENDANCE_DAYS = "returns.attendance-days";
    static final String SICKNESS_SCHOOL_DAYS = "returns.sickness-school-days";
    public static final String STANDARD_INTAKE = "returns.standard-intake";
    public static final String STANDARD_LEAVERS = "returns.standard-leavers";

    /** "Not less often than once in each calendar month": the council may ask for more, never for less. */
    private static final int LONGEST_INTERVAL_IN_MONTHS = 1;

    private static final String GUIDANCE = "Working together to improve school attendance: returns to the council";
    private static final String REGULATION = "SI 2024/208 reg. 13";

    private final Settings settings;

    public DueDates(Settings settings) {
        this.settings = settings;
    }

    public static Setting attendanceDays() {
        return new Setting(
                ATTENDANCE_DAYS,
                31,
                1,
                31,
                "Days after the tenth day of absence within which the attendance return is sent, a month at most",
                GUIDANCE);
    }

    public static Setting sicknessSchoolDays() {
        return new Setting(
                SICKNESS_SCHOOL_DAYS,
                5,
                1,
                15,
                "School days after the school came to expect fifteen days of sickness within which it says so",
                GUIDANCE);
    }

    public static Setting standardIntake() {
        return new Setting(
                STANDARD_INTAKE,
                0,
                0,
                1,
                "1 when new-pupil returns are asked for the intake into the youngest class as well",
                REGULATION + "(3)");
    }

    public static Setting standardLeavers() {
        return new Setting(
                STANDARD_LEAVERS,
                0,
                0,
                1,
                "1 when deletion returns are asked for those who leave the oldest class as well",
                REGULATION + "(6)");
    }

    public LocalDate of(TenantId tenant, SchoolCalendar calendar, Occasion occasion) {
        return switch (occasion) {
            case Occasion.Entered entered -> NewPupilReturn.dueBy(entered.on());
            case Occasion.Deletion deletion -> deletion.on();
            case Occasion.Absence absence -> attendance(tenant, absence.on());
            case Occasion.Sickness sickness ->
                sickness(calendar, sickness.on(), settings.number(tenant, SICKNESS_SCHOOL_DAYS, sickness.on()));
        };
    }

    public boolean asksFor(TenantId tenant, String setting, LocalDate on) {
        return settings.number(tenant, setting, on) == 1;
    }

    private LocalDate attendance(TenantId tenant, LocalDate tenthDay) {
        return attendance(tenthDay, settings.number(tenant, ATTENDANCE_DAYS, tenthDay));
    }

    static LocalDate attendance(LocalDate tenthDay, int agreedDays) {
        LocalDate agreed = tenthDay.plusDays(agreedDays);
        LocalDate latest = CorrespondingDate.addMonths(tenthDay, LONGEST_INTERVAL_IN_MONTHS);
        return agreed.isBefore(latest) ? agreed : latest;
    }

    /** Counted in working days where the school's calendar is not known so far ahead. */
    static LocalDate sickness(SchoolCalendar calendar, LocalDate on, int days) {
        try {
            return calendar.nthSchoolDayAfter(on, days);
        } catch (UnknownDay calendarEnds) {
            return WorkingDays.after(on, days);
        }
    }
}
