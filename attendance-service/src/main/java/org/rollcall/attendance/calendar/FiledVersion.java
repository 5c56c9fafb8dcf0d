package org.rollcall.attendance.calendar;

import java.util.List;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** A version of a calendar that another has taken the place of, filed before the calendar lets go of it. */
record FiledVersion(String calendarId, CalendarVersion version) {

    String id() {
        return "%s.v%06d".formatted(calendarId, version.number());
    }

    /** How filed versions are stored; they announce nothing. */
    static final class Type implements AggregateType<FiledVersion> {

        static final String CALENDAR = "calendarId";

        @Override
        public String collection() {
            return "calendarVersions";
        }

        @Override
        public Class<FiledVersion> type() {
            return FiledVersion.class;
        }

        @Override
        public List<List<String>> indexes() {
            return List.of(List.of(CALENDAR));
        }

        @Override
        public WireEvent wire(Event event) {
            throw new IllegalArgumentException("a filed version announces nothing");
        }
    }
}
