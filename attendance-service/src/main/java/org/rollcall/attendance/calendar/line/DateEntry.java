package org.rollcall.attendance.calendar.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.ClosedFor;
import org.rollcall.attendance.calendar.date.Closure;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Term;

/** What one good line of a council's term dates says, and how that differs from what was known. */
public record DateEntry(
        long line,
        DateKind kind,
        String name,
        LocalDate start,
        LocalDate end,
        ClosedFor session,
        @Nullable String reason) {

    Term term() {
        return new Term(name, start, end);
    }

    DateRange range() {
        return new DateRange(start, end);
    }

    Closure closure() {
        return new Closure(start, session, reason);
    }

    /** The parts that differ from an entry known before; empty when there was none like it. */
    Optional<List<String>> changedFrom(TermDates before) {
        return switch (kind) {
            case TERM ->
                TermDates.orNone(before.terms()).stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .map(known -> differences(known.start(), known.end()));
            case HALF_TERM ->
                TermDates.orNone(before.halfTerms()).stream()
                        .filter(known ->
                                !known.start().isAfter(end) && !known.end().isBefore(start))
                        .findFirst()
                        .map(known -> differences(known.start(), known.end()));
            case CLOSURE ->
                TermDates.orNone(before.closures()).stream()
                        .filter(known -> known.date().equals(start))
                        .findFirst()
                        .map(this::differences);
            case BANK_HOLIDAY -> sameDay(before.bankHolidays());
            case INSET -> sameDay(before.insetDays());
            case EXTRA_DAY -> sameDay(before.extraDays());
        };
    }

    private Optional<List<String>> sameDay(@Nullable List<LocalDate> known) {
        return TermDates.orNone(known).contains(start) ? Optional.of(List.of()) : Optional.empty();
    }

    private List<String> differences(LocalDate knownStart, LocalDate knownEnd) {
        List<String> changed = new ArrayList<>();
        if (!knownStart.equals(start)) {
            changed.add("start");
        }
        if (!knownEnd.equals(end)) {
            changed.add("end");
        }
        return changed;
    }

    private List<String> differences(Closure known) {
        List<String> changed = new ArrayList<>();
        if (known.closedFor() != session) {
            changed.add("session");
        }
        if (!Objects.equals(known.reason(), reason)) {
            changed.add("reason");
        }
        return changed;
    }
}
