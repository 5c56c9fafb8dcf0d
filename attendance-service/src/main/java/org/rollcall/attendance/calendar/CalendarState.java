package org.rollcall.attendance.calendar;

import java.util.Set;

/** The life of one version of a calendar. */
enum CalendarState {
    DRAFT,
    PUBLISHED,
    SUPERSEDED;

    Set<CalendarState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
