package org.rollcall.attendance.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one row says in one column. */
public sealed interface Cell {

    Cell NOTHING = new Text("");

    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : new Text(PlainText.of(text));
    }

    static Cell date(@Nullable LocalDate day) {
        return day == null ? NOTHING : new Day(day);
    }

    static Cell number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /** A percentage or the like; empty when there is none. */
    static Cell number(@Nullable Double number) {
        return number == null ? NOTHING : new Figure(BigDecimal.valueOf(number));
    }

    /** Text that no spreadsheet takes for a formula. */
    record Text(String value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** A number. */
    record Figure(BigDecimal value) implements Cell {}
}
