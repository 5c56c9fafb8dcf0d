package org.rollcall.attendance.calendar;

import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.line.DateLine;
import org.rollcall.attendance.calendar.line.DateLines;
import org.rollcall.attendance.csv.CsvFile;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.Reading;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Makes calendars of a council's term dates. A calendar is taken whole or not at all: one bad line of it holds back all of its
 * lines, and a line that does not say which calendar it is about holds back the file.
 */
final class ImportingCalendars {

    private static final int MOST_LINES = 20_000;

    private final DraftingCalendar drafting;
    private final PublishingCalendar publishing;
    private final ShowingCalendar showing;
    private final Calendars calendars;

    ImportingCalendars(
            Calendars calendars, DraftingCalendar drafting, PublishingCalendar publishing, ShowingCalendar showing) {
        this.calendars = calendars;
        this.drafting = drafting;
        this.publishing = publishing;
        this.showing = showing;
    }

    /** @param publish whether what the file says shall count at once, or wait as drafts */
    CalendarImportReport take(TenantId tenant, InputStream file, boolean publish, Actor actor) {
        SortedMap<CalendarKey, DateLines> found = new TreeMap<>(CalendarKey.COUNCIL_FIRST);
        Unplaced unplaced = new Unplaced();
        Reading reading = new CsvFile(DateLine.COLUMNS).read(file, line -> take(line, found, unplaced));
        boolean heldBack = unplaced.some || reading.refused() > unplaced.refused;
        TakingCalendar taking =
                new TakingCalendar(tenant, calendars, drafting, publish ? publishing : null, showing, actor);
        found.forEach((calendar, lines) -> {
            if (heldBack || lines.isSpoilt()) {
                taking.holdBack(lines);
            } else {
                taking.take(calendar, lines);
            }
        });
        return taking.report(reading);
    }

    private static void take(CsvLine line, SortedMap<CalendarKey, DateLines> found, Unplaced unplaced) {
        if (line.number() > MOST_LINES) {
            line.refuse("line", "A file of term dates holds at most 20,000 lines.", "Send it in parts, year by year.");
        }
        DateLine date = new DateLine(line);
        var calendar = date.calendar();
        var entry = date.entry();
        unplaced.some |= calendar.isEmpty();
        unplaced.refused += line.refused() ? 1 : 0;
        calendar.ifPresent(key -> {
            DateLines lines = found.computeIfAbsent(key, fresh -> new DateLines());
            entry.ifPresentOrElse(lines::add, lines::spoil);
        });
    }

    /** Whether some line does not say which calendar it is about; lines that are no lines are refused before they get here. */
    private static final class Unplaced {
        private boolean some;
        private long refused;
    }
}
