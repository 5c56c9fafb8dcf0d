package org.rollcall.attendance.upload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.pupil.stay.RegisterEntry;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/** Whether what a line says can be true of this school: the pupil on roll, the session held, the code fit for it. */
final class LineCheck {

    private static final String CLOSED = "#";
    private static final String NOT_REQUIRED = "X";

    private final SchoolFacts school;

    LineCheck(SchoolFacts school) {
        this.school = school;
    }

    /** A planned closure of a session that the calendar does not have says nothing new. */
    boolean saysNothing(RegisterLine.Given given) {
        LocalDate day = given.session().date();
        return given.code().symbol().equals(CLOSED) && school.isInCalendar(day) && !school.isSession(given.session());
    }

    void check(CsvLine line, RegisterLine.Given given) {
        LocalDate day = given.session().date();
        RegisterEntry pupil = school.pupil(given.upn());
        checkRoll(line, pupil, day);
        checkDay(line, given.session());
        checkCode(line, given.code(), given.session().half(), day);
        if (pupil != null && given.code().symbol().equals(NOT_REQUIRED)) {
            checkNotRequired(line, pupil, day);
        }
    }

    private void checkRoll(CsvLine line, @Nullable RegisterEntry pupil, LocalDate day) {
        if (pupil == null) {
            line.refuse(
                    "UPN",
                    "No pupil with this number is or was on the school's roll.",
                    "Send the roll first, or correct the number.");
        } else if (!school.onRoll(pupil, day)) {
            line.refuse(
                    "Date",
                    "The pupil was not on the school's roll on this day.",
                    "Correct the date, or the roll's Joined and Left.");
        }
    }

    private void checkDay(CsvLine line, SchoolSession session) {
        LocalDate day = session.date();
        if (!school.isInCalendar(day)) {
            line.refuse(
                    "Date",
                    "The day is outside the school's calendar.",
                    "Correct the date, or ask the council to extend the calendar.");
        } else if (!school.isSchoolDay(day)) {
            line.refuse(
                    "Date",
                    "The school was closed on this day: a weekend, holiday, training day or closure.",
                    "Correct the date, or ask the council to correct the calendar.");
        } else if (!school.isSession(session)) {
            line.refuse(
                    "Session",
                    "The school was closed for this half of the day.",
                    "Correct the session, or ask the council to correct the calendar.");
        } else if (school.isToCome(day)) {
            line.refuse("Date", "The session has not been held yet.", "Send the mark when the register is taken.");
        }
    }

    private static void checkCode(CsvLine line, AttendanceCode code, Half half, LocalDate day) {
        if (!code.inForceOn(day)) {
            line.refuse(
                    "Code",
                    "The code was not in force on this day: the codes changed on 19 August 2024.",
                    "Use the code that stood in the regulations on the day.");
        } else if (!code.fits(half)) {
            line.refuse(
                    "Code",
                    "The code marks presence in the other half of the day.",
                    "Use / in the morning and \\ in the afternoon.");
        } else if (code.symbol().equals(CLOSED)) {
            line.refuse(
                    "Code",
                    "The calendar says that the school was open on this day.",
                    "Give the pupil's own code, or ask the council to correct the calendar.");
        }
    }

    private static void checkNotRequired(CsvLine line, RegisterEntry pupil, LocalDate day) {
        if (CompulsorySchoolAge.covers(pupil.birthDate(), day)) {
            line.refuse(
                    "Code",
                    "The pupil is of compulsory school age, so attendance is required.",
                    "Give the code for what the pupil did.");
        }
    }
}
