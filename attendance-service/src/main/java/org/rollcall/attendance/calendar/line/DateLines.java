package org.rollcall.attendance.calendar.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.TermDates;

/** The lines of a file that make up one calendar; what is wrong with it is brought back to the lines it comes from. */
public final class DateLines {

    private static final Pattern PLACE = Pattern.compile("(/[A-Za-z]+)(?:/(\\d+))?.*");

    private final List<DateEntry> entries = new ArrayList<>();
    private boolean spoilt;

    public void add(DateEntry entry) {
        entries.add(entry);
    }

    /** One of its lines was refused, so the whole is not taken. */
    public void spoil() {
        spoilt = true;
    }

    public boolean isSpoilt() {
        return spoilt;
    }

    public List<DateEntry> entries() {
        return List.copyOf(entries);
    }

    /** A kind of which the file has no line is not given: for a school that leaves the council's list in place. */
    public TermDates dates() {
        return new TermDates(
                list(DateKind.TERM, DateEntry::term),
                list(DateKind.HALF_TERM, DateEntry::range),
                list(DateKind.BANK_HOLIDAY, DateEntry::start),
                list(DateKind.INSET, DateEntry::start),
                list(DateKind.CLOSURE, DateEntry::closure),
                list(DateKind.EXTRA_DAY, DateEntry::start));
    }

    /** The line in which the entry at this place of the calendar stands, or the first of all when no single one does. */
    public long lineOf(String pointer) {
        Matcher place = PLACE.matcher(pointer);
        if (!place.matches() || place.group(2) == null) {
            return entries.getFirst().line();
        }
        int index = Integer.parseInt(place.group(2));
        return of(place.group(1)).stream()
                .skip(index)
                .findFirst()
                .orElseGet(entries::getFirst)
                .line();
    }

    private List<DateEntry> of(String list) {
        return entries.stream()
                .filter(entry -> entry.kind().list().equals(list))
                .sorted(Comparator.comparing(DateEntry::start).thenComparingLong(DateEntry::line))
                .toList();
    }

    private <T> @Nullable List<T> list(DateKind kind, Function<DateEntry, T> part) {
        List<DateEntry> given = of(kind.list());
        return given.isEmpty() ? null : given.stream().map(part).toList();
    }
}
