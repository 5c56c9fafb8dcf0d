package org.rollcall.attendance.recalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.HalfDayClosure;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.calendar.Term;

class SessionChangesTest {

    private final SchoolCalendar before = calendar(List.of(term("2026-09-07", "2026-09-11")), List.of());

    @Test
    void a_closed_half_is_a_session_lost() {
        SchoolCalendar now =
                calendar(before.terms(), List.of(new HalfDayClosure(LocalDate.parse("2026-09-09"), Half.PM)));

        assertThat(SessionChanges.only(before, now)).containsExactly(SchoolSession.parse("2026-09-09 PM"));
        assertThat(SessionChanges.only(now, before)).isEmpty();
    }

    @Test
    void a_longer_term_gains_sessions() {
        SchoolCalendar now = calendar(List.of(term("2026-09-07", "2026-09-14")), List.of());

        assertThat(SessionChanges.only(now, before))
                .containsExactly(SchoolSession.parse("2026-09-14 AM"), SchoolSession.parse("2026-09-14 PM"));
    }

    @Test
    void a_year_to_come_is_no_change_of_what_was_known() {
        SchoolCalendar now =
                calendar(List.of(term("2026-09-07", "2026-09-11"), term("2027-09-06", "2027-09-10")), List.of());

        assertThat(SessionChanges.only(now, before)).isEmpty();
        assertThat(SessionChanges.only(before, now)).isEmpty();
    }

    private static SchoolCalendar calendar(List<Term> terms, List<HalfDayClosure> halves) {
        return new SchoolCalendar("id", terms, List.of(), List.of(), List.of(), List.of(), List.of(), halves);
    }

    private static Term term(String start, String end) {
        return new Term("AUTUMN", LocalDate.parse(start), LocalDate.parse(end));
    }
}
