package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A made-up council of two schools and some pupils in one school year, as plain values. */
record GivenCouncil(int year, List<GivenSchool> schools, List<GivenPupil> pupils) {

    /** A school and its calendar as it stands after every change. */
    record GivenSchool(String urn, GivenCalendar calendar) {}

    /** Lists as in a calendar file; a half day is written as {@code 2026-09-14AM}. */
    record GivenCalendar(
            List<Days> terms,
            List<Days> halfTerms,
            List<LocalDate> bankHolidays,
            List<LocalDate> insetDays,
            List<LocalDate> closures,
            List<LocalDate> extraDays,
            List<String> halfDayClosures) {}

    /** Named days, both included. */
    record Days(String name, LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** A pupil, the stays at the schools and the marks written there, the later over the earlier. */
    record GivenPupil(String id, String sex, List<Days> cohorts, List<GivenStay> stays) {}

    record GivenStay(
            String urn,
            boolean subsidiary,
            LocalDate joined,
            @Nullable LocalDate left,
            List<Belonging> belongings,
            List<Written> written) {

        boolean covers(LocalDate day) {
            return !day.isBefore(joined) && (left == null || !day.isAfter(left));
        }

        Belonging on(LocalDate day) {
            return belongings.stream()
                    .filter(each -> !each.from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }
    }

    /** Year group and class from a day on. */
    record Belonging(
            LocalDate from, String yearGroup, @Nullable String group) {}

    /** One mark as it was sent. */
    record Written(LocalDate day, String half, String code) {}

    /** Every code a register has known, by what the guidance says it is. */
    static final Map<String, List<String>> CODES = Map.of(
            "attending",
            List.of("/", "\\", "L", "K", "V", "P", "W", "B", "J"),
            "authorised",
            List.of("C1", "M", "J1", "S", "C2", "C", "T", "R", "I", "E", "H"),
            "unauthorised",
            List.of("G", "N", "O", "U"),
            "not possible",
            List.of("D", "X", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7", "Z", "#", "Y"));
}
