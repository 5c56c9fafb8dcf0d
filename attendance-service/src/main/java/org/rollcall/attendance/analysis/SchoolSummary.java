package org.rollcall.attendance.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.figures.Figures;
import org.rollcall.attendance.analysis.figures.Viewpoint;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.platform.store.Change;

/**
 * What a council reads of one school in one school year: a few lines, whatever the number of marks.
 *
 * <p>It begins, outdated, when marks of the year are first written or asked for. Each further writing of marks makes it outdated
 * again, in a write of its own: so what is made from registers read before that writing cannot be saved over it. It is made anew
 * when it is outdated, and once a day in its year, since pupils change class and cohort without a mark. It is never ended.
 *
 * @param due the day from which it is to be made anew; null when nothing is expected to change
 * @param registers how many were read when it was last made
 * @param pages on how many pages the pupils stand; the number only grows
 */
record SchoolSummary(
        String schoolUrn,
        int schoolYear,
        boolean outdated,
        @Nullable LocalDate due,
        int registers,
        int pages,
        @Nullable Made made) {

    /**
     * The figures as they were last made.
     *
     * @param basis tells one calendar from another
     * @param asOf the day of the newest mark that counts; null when none does
     */
    record Made(
            LocalDate on,
            Instant at,
            String basis,
            SchoolPhase phase,
            @Nullable LocalDate asOf,
            List<OfPeriod> periods,
            List<OfWeek> weeks) {

        Made {
            periods = periods == null ? List.of() : List.copyOf(periods);
            weeks = weeks == null ? List.of() : List.copyOf(weeks);
        }

        Optional<OfPeriod> of(String period) {
            return periods.stream().filter(each -> each.period().equals(period)).findFirst();
        }
    }

    /**
     * Figures of the whole school year or a term.
     *
     * @param council the school's part of the council's figures
     */
    record OfPeriod(String period, String school, String council) {

        Figures seenBy(Viewpoint viewpoint) {
            return Figures.read(viewpoint == Viewpoint.SCHOOL ? school : council);
        }
    }

    /**
     * Figures of a school week.
     *
     * @param complete marks reach the week's last school day
     * @param toDate from the beginning of the year to the end of the week
     */
    record OfWeek(int number, LocalDate monday, boolean complete, String figures, String toDate) {}

    static SchoolSummary unmade(String urn, SchoolYear year, LocalDate today) {
        return new SchoolSummary(urn, year.begins(), true, today, 0, 1, null);
    }

    static String idOf(String urn, SchoolYear year) {
        return year.begins() + "-" + urn;
    }

    String id() {
        return idOf(schoolUrn, year());
    }

    SchoolYear year() {
        return new SchoolYear(schoolYear);
    }

    boolean isOf(SchoolPhase phase) {
        return made != null && made.phase() == phase;
    }

    Change<SchoolSummary> outdated(LocalDate today) {
        return Change.of(new SchoolSummary(schoolUrn, schoolYear, true, today, registers, pages, made));
    }

    Change<SchoolSummary> made(Made now, int registersRead, int pagesWritten) {
        LocalDate tomorrow = now.on().plusDays(1);
        LocalDate next = Period.of(year()).contains(tomorrow) ? tomorrow : null;
        return Change.of(new SchoolSummary(schoolUrn, schoolYear, false, next, registersRead, pagesWritten, now));
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(made).map(Made::asOf);
    }

    Figures figures(String period, Viewpoint viewpoint) {
        return Optional.ofNullable(made)
                .flatMap(figures -> figures.of(period))
                .map(figures -> figures.seenBy(viewpoint))
                .orElse(Figures.NONE);
    }
}
