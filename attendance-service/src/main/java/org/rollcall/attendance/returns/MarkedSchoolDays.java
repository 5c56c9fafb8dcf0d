package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rollcall.platform.calendar.SchoolCalendar;

/** A pupil's school days in order, each with what the register says of it. */
public final class MarkedSchoolDays {

    private static final DayCodes WITHOUT_MARK = new DayCodes(List.of(DayCodes.NO_MARK, DayCodes.NO_MARK));

    private final SortedMap<LocalDate, DayCodes> days;

    MarkedSchoolDays(Map<LocalDate, DayCodes> days) {
        this.days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The calendar's days with these marks on them; a later range overwrites an earlier one. */
    public static MarkedSchoolDays of(SchoolCalendar calendar, List<MarkedDays> marks) {
        SortedMap<LocalDate, DayCodes> days = new TreeMap<>();
        calendar.schoolDays().forEach(day -> days.put(day, WITHOUT_MARK));
        marks.forEach(range -> days.subMap(range.from(), range.to().plusDays(1))
                .replaceAll((day, before) -> new DayCodes(List.of(range.am(), range.pm()))));
        return new MarkedSchoolDays(days);
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
