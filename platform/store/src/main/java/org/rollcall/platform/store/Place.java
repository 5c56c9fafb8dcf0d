package org.rollcall.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/**
 * A place in a list that is in the order of a value: behind the record that has this value and this id. As a text it carries the mark of
 * its list, so that no other list takes it. It says from where on to read and nothing else: whoever makes one up is shown no more.
 */
record Place(Object value, String id) {

    private static final char BETWEEN = '\n';

    String text(String mark) {
        String plain = mark + kind() + BETWEEN + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** @throws NoSuchPlace for a text that is none of this list's */
    static Place read(String text, String mark) {
        String plain = plain(text);
        int end = plain.lastIndexOf(BETWEEN);
        if (!plain.startsWith(mark) || end <= mark.length()) {
            throw new NoSuchPlace();
        }
        return new Place(
                value(plain.charAt(mark.length()), plain.substring(mark.length() + 1, end)), plain.substring(end + 1));
    }

    private String kind() {
        return switch (value) {
            case String text -> "t" + text;
            case Date time -> "d" + time.toInstant().toEpochMilli();
            case Integer number -> "n" + number;
            case Long number -> "n" + number;
            default -> throw new IllegalStateException("No list is in the order of a " + value.getClass());
        };
    }

    private static Object value(char kind, String text) {
        try {
            return switch (kind) {
                case 't' -> text;
                case 'd' -> Date.from(Instant.ofEpochMilli(Long.parseLong(text)));
                case 'n' -> Long.valueOf(text);
                default -> throw new NoSuchPlace();
            };
        } catch (NumberFormatException foreign) {
            throw new NoSuchPlace();
        }
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw new NoSuchPlace();
        }
    }
}
