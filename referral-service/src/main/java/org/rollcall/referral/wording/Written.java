package org.rollcall.referral.wording;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/** Days, times and lists as a letter writes them. */
public final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h.mm", Locale.UK);
    private static final int NOON = 12;

    private Written() {}

    /** {@code 21 September 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Monday 21 September 2026}. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code 9.30am}, and {@code 12 noon} for the middle of the day. */
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "12 noon";
        }
        return TIME.format(time) + (time.getHour() < NOON ? "am" : "pm");
    }

    /** {@code Monday 21 September 2026 at 9.30am}. */
    public static String moment(LocalDateTime at) {
        return weekday(at.toLocalDate()) + " at " + time(at.toLocalTime());
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** The paragraphs of a text that somebody typed; none of no text. */
    public static List<String> paragraphs(@Nullable Narrative text) {
        return text == null
                ? List.of()
                : text.text()
                        .lines()
                        .map(String::strip)
                        .filter(not(String::isEmpty))
                        .toList();
    }

    /** The same for the same data, whatever their order; it tells letters apart and proves nothing. */
    public static String fingerprint(Map<String, Object> data) {
        return Integer.toHexString(data.hashCode());
    }
}
