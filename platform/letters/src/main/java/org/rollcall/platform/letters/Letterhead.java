package org.rollcall.platform.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who writes: what stands at the head of a letter ({@code {{>letterhead}}}) and under it ({@code {{>signature}}}).
 *
 * @param name of whoever sends the letter, as people know it
 * @param department that answers
 */
public record Letterhead(
        String name,
        @Nullable String department,
        Contact contact,
        Signatory signatory,
        @Nullable Logo logo) {

    /** How the sender is reached; what is empty is not printed. */
    public record Contact(
            List<String> addressLines,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String web,
            List<String> hours) {

        public Contact {
            addressLines = List.copyOf(addressLines);
            hours = List.copyOf(hours);
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>(addressLines);
            add(lines, "Telephone ", phone);
            add(lines, "", email);
            add(lines, "", web);
            lines.addAll(hours);
            return lines;
        }

        private static void add(List<String> lines, String before, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                lines.add(before + value);
            }
        }
    }

    /** In whose name letters go out. */
    public record Signatory(@Nullable String name, @Nullable String title) {}

    /** As the page names it: {@code {{letterhead.name}}}, {@code {{letterhead.phone}}} … */
    public Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("name", name);
        data.put("contactLines", contact.lines());
        put(data, "department", department);
        put(data, "phone", contact.phone());
        put(data, "email", contact.email());
        put(data, "web", contact.web());
        put(data, "signatory", signatory.name());
        put(data, "signatoryTitle", signatory.title());
        if (logo != null) {
            data.put("logo", logo.dataUri());
        }
        return data;
    }

    private static void put(Map<String, Object> data, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            data.put(field, value);
        }
    }
}
