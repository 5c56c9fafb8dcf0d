package org.rollcall.platform.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every letter carries beside its own data, under the names that the partials show.
 *
 * @param to nobody for a record that stays in the file
 * @param reference that the answer should quote
 */
public record Stationery(Letterhead letterhead, @Nullable Recipient to, LocalDate date, String reference) {

    /** Short values that wording may name in any letter, beside those of the letter itself. */
    public static final Set<String> PLACES = Set.of("council", "date", "reference", "recipientName");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** A day as letters write it: 21 September 2026. */
    public static String written(LocalDate day) {
        return DATE.format(day);
    }

    /** The letter's own data with all of this put in; a reference of the letter's own stays. */
    public Map<String, Object> around(Map<String, ?> own) {
        Map<String, Object> data = new HashMap<>();
        data.put("reference", reference);
        data.putAll(own);
        data.put("letterhead", letterhead.data());
        data.put("council", letterhead.name());
        data.put("date", written(date));
        data.put("recipientName", to == null ? "" : to.name());
        if (to != null) {
            data.put("recipient", to.data());
        }
        return data;
    }
}
