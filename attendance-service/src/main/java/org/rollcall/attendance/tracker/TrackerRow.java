package org.rollcall.attendance.tracker;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.Colour;
import org.rollcall.attendance.tracker.judging.PromptKind;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.judging.Tally;
import org.rollcall.attendance.tracker.judging.TrackerSettings;
import org.rollcall.attendance.tracker.judging.WeekFigures;

/**
 * One pupil of a school's tracker, week by week.
 *
 * @param nextPromptDue by when the school should answer the next open prompt; with none open, when it is looked at again
 * @param colour by the year to date
 */
record TrackerRow(
        String pupilId,
        String upn,
        String surname,
        String forename,
        @JsonProperty("class") @Nullable String className,
        String yearGroup,
        Stage stage,
        LocalDate stageSince,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate lastOffer,
        @Nullable LocalDate nextPromptDue,
        Figures yearToDate,
        Colour colour,
        List<PromptKind> openPrompts,
        List<Week> weeks) {

    /** Sessions counted. */
    record Figures(
            long possible,
            long present,
            long authorised,
            long unauthorised,
            long late,
            @Nullable Double pct) {

        static Figures of(Tally tally) {
            return new Figures(
                    tally.possible(),
                    tally.present(),
                    tally.authorised(),
                    tally.unauthorised(),
                    tally.late(),
                    tally.pct());
        }
    }

    /**
     * One school week.
     *
     * @param week its Monday
     * @param change percentage points against the four school weeks before
     */
    record Week(
            LocalDate week,
            long possible,
            long present,
            long authorised,
            long unauthorised,
            long late,
            @Nullable Double pct,
            @Nullable Double yearToDatePct,
            @Nullable Double change,
            Colour colour) {

        static Week of(WeekFigures figures, TrackerSettings settings) {
            Tally tally = figures.tally();
            return new Week(
                    figures.week(),
                    tally.possible(),
                    tally.present(),
                    tally.authorised(),
                    tally.unauthorised(),
                    tally.late(),
                    tally.pct(),
                    figures.yearToDate().pct(),
                    figures.change(),
                    Colour.of(tally, settings));
        }
    }
}
