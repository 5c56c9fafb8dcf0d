package org.rollcall.attendance.calendar.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a line of a council's term dates is about. */
enum DateKind {
    TERM("/terms"),
    HALF_TERM("/halfTerms"),
    BANK_HOLIDAY("/bankHolidays"),
    INSET("/insetDays"),
    CLOSURE("/closures"),
    EXTRA_DAY("/extraDays");

    private final String list;

    DateKind(String list) {
        this.list = list;
    }

    /** The list of the calendar that such lines make up. */
    String list() {
        return list;
    }

    boolean isRange() {
        return this == TERM || this == HALF_TERM;
    }

    static Optional<DateKind> read(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(values()).filter(kind -> kind.name().equals(plain)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
