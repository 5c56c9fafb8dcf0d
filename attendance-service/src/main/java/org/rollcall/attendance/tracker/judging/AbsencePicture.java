package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.register.year.SchoolYear;

/** What a school's lists ask of a pupil's marks up to a day. */
public final class AbsencePicture {

    private final PupilSessions sessions;

    public AbsencePicture(PupilSessions sessions) {
        this.sessions = sessions;
    }

    public Tally yearToDate() {
        return sessions.yearToDate();
    }

    /** The Monday of the week since which absence this year has been persistent without a break. */
    public Optional<LocalDate> persistentSince() {
        return WeekRun.latest(sessions.weeksOfYear(), week -> week.yearToDate().persistent())
                .map(WeekRun::from);
    }

    public boolean severe() {
        return sessions.yearToDate().severe();
    }

    /** Ten school days and more of unauthorised absence without a break, which last until the latest marks. */
    public Optional<LongAbsence> longAbsence() {
        LocalDate yearBegan = SchoolYear.of(sessions.on()).firstDay();
        return AbsenceRuns.in(sessions, yearBegan, AttendanceCode::unauthorised).stream()
                .reduce((earlier, later) -> later)
                .filter(run -> run.days() >= AbsenceRuns.RETURN_DAYS)
                .filter(run -> sessions.lastDay().filter(run.last()::equals).isPresent())
                .map(run -> new LongAbsence(run.first(), run.days()));
    }

    /** Sessions of this school year with a code. */
    public long thisYear(String code) {
        return after(SchoolYear.of(sessions.on()).firstDay().minusDays(1), wanted -> code.equals(wanted.symbol()));
    }

    /** Sessions after a day with a code. */
    public long after(LocalDate day, String code) {
        return after(day, wanted -> code.equals(wanted.symbol()));
    }

    /** Possible sessions after a day that were marked. */
    public long markedAfter(LocalDate day) {
        return after(day, code -> code.counts().possible());
    }

    private long after(LocalDate day, Predicate<AttendanceCode> wanted) {
        return sessions.with(wanted).stream()
                .filter(session -> session.date().isAfter(day))
                .count();
    }

    /** School days away one after another, up to the latest marks. */
    public record LongAbsence(LocalDate since, int schoolDays) {}
}
