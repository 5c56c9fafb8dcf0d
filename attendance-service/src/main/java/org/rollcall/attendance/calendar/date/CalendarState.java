package org.rollcall.attendance.calendar.date;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** The life of one version of a calendar. */
public enum CalendarState implements State<CalendarState> {
    DRAFT,
    PUBLISHED,
    @End
    SUPERSEDED;

    @Override
    public Set<CalendarState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return "The council's practice: what schools were told is kept, and a newer version takes its place";
    }
}
