package org.rollcall.attendance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.attendance.calendar.Years.WHOLE;
import static org.rollcall.attendance.calendar.Years.YEAR;
import static org.rollcall.attendance.calendar.Years.closed;
import static org.rollcall.attendance.calendar.Years.closure;
import static org.rollcall.attendance.calendar.Years.days;
import static org.rollcall.attendance.calendar.Years.inset;
import static org.rollcall.attendance.calendar.Years.range;
import static org.rollcall.attendance.calendar.Years.term;
import static org.rollcall.attendance.calendar.Years.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarOwner;
import org.rollcall.attendance.calendar.date.CalendarState;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.CalendarWarning;
import org.rollcall.attendance.calendar.date.CalendarWarnings;
import org.rollcall.attendance.calendar.date.ClosedFor;
import org.rollcall.attendance.calendar.date.DatesCheck;
import org.rollcall.attendance.calendar.date.MergedCalendar;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class CalendarMakingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-21");
    private static final String URN = "142101";

    @Test
    void the_year_of_the_worked_cases_has_190_days_in_40_weeks_and_nothing_to_point_out() {
        SchoolCalendar calendar = WHOLE.calendar("CAL-M");

        assertThat(calendar.schoolDays()).hasSize(190);
        assertThat(calendar.schoolWeeks()).hasSize(40);
        assertThat(CalendarWarnings.of(calendar, true, 5)).isEmpty();
        assertThat(calendar)
                .isEqualTo(JsonMapper.builder().build().convertValue(Vectors.calendar("CAL-M"), SchoolCalendar.class));
    }

    @Test
    void a_list_of_the_school_stands_in_place_of_the_whole_list_of_the_council() {
        TermDates school = new TermDates(
                null,
                null,
                null,
                days("2026-09-01", "2026-09-02", "2026-11-27", "2027-01-04", "2027-06-07"),
                List.of(closure("2027-02-09", ClosedFor.ALL)),
                null);
        SchoolCalendar merged = WHOLE.with(school).calendar("CAL-M/S1");

        assertThat(merged.schoolDays()).hasSize(189);
        assertThat(merged.isSchoolDay(LocalDate.parse("2026-11-02"))).isTrue();
        assertThat(merged.isSchoolDay(LocalDate.parse("2026-11-27"))).isFalse();
    }

    @Test
    void a_half_day_closure_leaves_a_school_day_of_one_session_and_a_warning_that_counts_sessions() {
        SchoolCalendar calendar =
                WHOLE.with(closed(closure("2026-12-18", ClosedFor.PM))).calendar("half");

        assertThat(calendar.isSchoolDay(LocalDate.parse("2026-12-18"))).isTrue();
        assertThat(calendar.isSession(SchoolSession.parse("2026-12-18 AM"))).isTrue();
        assertThat(calendar.isSession(SchoolSession.parse("2026-12-18 PM"))).isFalse();
        assertThat(CalendarWarnings.sessionsOf(calendar)).isEqualTo(379);
        assertThat(CalendarWarnings.of(calendar, true, 5))
                .extracting(CalendarWarning::code)
                .containsExactly("NOT_190_DAYS");
        assertThat(CalendarWarnings.of(calendar, false, 5)).isEmpty();
    }

    @Test
    void more_training_days_than_usual_and_a_forgotten_bank_holiday_are_pointed_out() {
        SchoolCalendar sixDays = WHOLE.with(
                        inset("2026-09-01", "2026-09-02", "2026-11-02", "2027-01-04", "2027-06-07", "2027-07-21"))
                .calendar("six");
        SchoolCalendar noMayDay = WHOLE.with(new TermDates(null, null, days("2027-05-31"), null, null, null))
                .calendar("may");

        assertThat(CalendarWarnings.of(sixDays, false, 5))
                .extracting(CalendarWarning::code)
                .containsExactly("MANY_INSET_DAYS");
        assertThat(CalendarWarnings.of(sixDays, false, 6)).isEmpty();
        assertThat(CalendarWarnings.of(noMayDay, false, 5))
                .extracting(CalendarWarning::code)
                .containsExactly("BANK_HOLIDAY_IN_TERM");
    }

    @Test
    void six_terms_make_three_with_the_days_between_as_half_terms() {
        TermDates six = new TermDates(
                List.of(
                        term("TERM 1", "2026-09-01", "2026-10-23"),
                        term("TERM 2", "2026-11-02", "2026-12-18"),
                        term("TERM 3", "2027-01-04", "2027-02-12"),
                        term("TERM 4", "2027-02-22", "2027-03-25"),
                        term("TERM 5", "2027-04-12", "2027-05-28"),
                        term("TERM 6", "2027-06-07", "2027-07-21")),
                null,
                WHOLE.bankHolidays(),
                WHOLE.insetDays(),
                null,
                null);
        SchoolCalendar calendar = six.calendar("six");

        assertThat(DatesCheck.problemsIn(YEAR, six)).isEmpty();
        assertThat(calendar.terms()).isEqualTo(WHOLE.terms());
        assertThat(calendar.halfTerms())
                .containsExactly(
                        range("2026-10-24", "2026-11-01"),
                        range("2027-02-13", "2027-02-21"),
                        range("2027-05-29", "2027-06-06"));
        assertThat(calendar.schoolDays()).isEqualTo(WHOLE.calendar("three").schoolDays());
    }

    @Test
    void the_years_of_a_school_are_put_together() {
        MergedCalendar merged = new MergedCalendar(null);
        merged.add(YEAR, version(3, WHOLE), URN, version(1, inset("2026-09-01")));
        merged.add(new AcademicYear(2027), version(1, later()), URN, null);
        SchoolCalendar calendar = merged.calendar().orElseThrow();

        assertThat(calendar.id()).isEqualTo("2026-27.v3+142101.v1 2027-28.v1");
        assertThat(calendar.firstDay()).isEqualTo("2026-09-01");
        assertThat(calendar.lastDay()).isEqualTo("2028-07-20");
        assertThat(calendar.insetDays()).isEqualTo(days("2026-09-01"));
    }

    @Test
    void what_a_schools_record_says_stands_alone_for_its_own_years() {
        SchoolCalendar own = JsonMapper.builder().build().convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);
        MergedCalendar alone = new MergedCalendar(own);
        alone.add(YEAR, version(1, WHOLE), URN, null);
        MergedCalendar longer = new MergedCalendar(own);
        longer.add(YEAR, version(1, WHOLE), URN, null);
        longer.add(new AcademicYear(2027), version(1, later()), URN, null);
        SchoolCalendar both = longer.calendar().orElseThrow();

        assertThat(alone.calendar()).contains(own);
        assertThat(both.id()).isEqualTo("CAL-A 2027-28.v1");
        assertThat(both.terms()).hasSize(7);
        assertThat(both.insetDays()).isEqualTo(own.insetDays());
        assertThat(both.halfTerms()).extracting(DateRange::start).contains(LocalDate.parse("2026-05-25"));
    }

    @Test
    void nothing_published_is_no_calendar() {
        MergedCalendar merged = new MergedCalendar(null);
        merged.add(YEAR, null, URN, null);

        assertThat(merged.calendar()).isEmpty();
    }

    @Test
    void a_draft_is_published_once_and_takes_the_place_of_the_version_before_it() {
        YearCalendar first = published(YearCalendar.begin(new CalendarKey(CalendarOwner.COUNCIL, YEAR)), WHOLE);
        YearCalendar second = published(first.carried(), WHOLE.with(inset("2026-09-01")));

        assertThat(there(first.published()).number()).isEqualTo(1);
        assertThat(first.carrySince()).isEqualTo(TODAY);
        assertThat(there(second.published()).number()).isEqualTo(2);
        assertThat(second.draft()).isNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> second.publish(TODAY, WHOLE.calendar("again")))
                .withMessageContaining("NO_DRAFT");
        assertThat(there(first.published()).supersede(TODAY).state()).isEqualTo(CalendarState.SUPERSEDED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> there(first.published()).supersede(TODAY).publish(TODAY));
    }

    @Test
    void the_same_draft_again_is_no_change_and_another_keeps_the_number() {
        YearCalendar draft =
                YearCalendar.begin(new CalendarKey(CalendarOwner.COUNCIL, YEAR)).draft(WHOLE, Instant.EPOCH, "one");

        assertThat(draft.draft(WHOLE, Instant.MAX, "other")).isEqualTo(draft);
        assertThat(there(draft.draft(WHOLE.with(inset()), Instant.MAX, "other").draft())
                        .number())
                .isEqualTo(1);
    }

    private static CalendarVersion there(@Nullable CalendarVersion version) {
        return Objects.requireNonNull(version);
    }

    private static YearCalendar published(YearCalendar calendar, TermDates dates) {
        Change<YearCalendar> change =
                calendar.draft(dates, Instant.EPOCH, "admin").publish(TODAY, dates.calendar("id"));
        assertThat(change.events()).hasSize(1);
        return change.value();
    }

    private static TermDates later() {
        return new TermDates(
                List.of(
                        term("AUTUMN", "2027-09-01", "2027-12-17"),
                        term("SPRING", "2028-01-04", "2028-03-30"),
                        term("SUMMER", "2028-04-18", "2028-07-20")),
                null,
                null,
                null,
                null,
                null);
    }
}
