package org.rollcall.attendance.returns.absence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/** A pupil's school days in order, each with what the register says of it. */
public final class MarkedSchoolDays {

    private final SortedMap<LocalDate, DayCodes> days;

    private MarkedSchoolDays(Map<LocalDate, DayCodes> days) {
        this.days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The calendar's days with these marks on them; a later range overwrites an earlier one. */
    public static MarkedSchoolDays of(SchoolCalendar calendar, List<MarkedDays> marks) {
        SortedMap<LocalDate, DayCodes> days = new TreeMap<>();
        DayCodes withoutMark = new DayCodes(List.of(DayCodes.NO_MARK, DayCodes.NO_MARK));
        calendar.schoolDays().forEach(day -> days.put(day, withoutMark));
        marks.forEach(range -> days.subMap(range.from(), range.to().plusDays(1))
                .replaceAll((day, before) -> new DayCodes(List.of(range.am(), range.pm()))));
        return new MarkedSchoolDays(days);
    }

    /** The calendar's days from a day to a day, both included, with the code of each session that the school held. */
    static MarkedSchoolDays of(
            SchoolCalendar calendar, LocalDate from, LocalDate to, Function<SchoolSession, Optional<String>> codes) {
        SortedMap<LocalDate, DayCodes> days = new TreeMap<>();
        calendar.schoolDays(from, to)
                .forEach(day -> days.put(
                        day,
                        new DayCodes(Arrays.stream(Half.values())
                                .map(half -> new SchoolSession(day, half))
                                .filter(calendar::isSession)
                                .map(session -> codes.apply(session).orElse(DayCodes.NO_MARK))
                                .toList())));
        return new MarkedSchoolDays(days);
    }

    /** The codes of the sessions from a day to a day, both included; empty for a session without a mark. */
    public List<String> codes(LocalDate from, LocalDate to) {
        return days.subMap(from, to.plusDays(1)).values().stream()
                .filter(day -> !day.closedToAll())
                .flatMap(day -> day.sessions().stream())
                .toList();
    }

    /** Every day on which the school was open, in order. */
    void forEach(BiConsumer<LocalDate, DayCodes> each) {
        days.forEach((day, codes) -> {
            if (!codes.closedToAll()) {
                each.accept(day, codes);
            }
        });
    }
}
