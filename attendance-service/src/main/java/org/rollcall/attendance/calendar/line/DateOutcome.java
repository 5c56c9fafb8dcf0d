package org.rollcall.attendance.calendar.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.TermDates;

/**
 * What became of one good line of a council's term dates.
 *
 * @param changed the parts of the entry that are different now
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DateOutcome(long line, String calendarId, Kind outcome, List<String> changed) {

    public enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    public static DateOutcome of(DateEntry entry, CalendarKey calendar, TermDates before) {
        List<String> changed = entry.changedFrom(before).orElse(null);
        Kind kind = changed == null ? Kind.CREATED : changed.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        return new DateOutcome(entry.line(), calendar.id(), kind, changed == null ? List.of() : changed);
    }
}
