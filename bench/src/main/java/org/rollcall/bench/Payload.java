package org.rollcall.bench;

/**
 * What every contestant publishes: about 300 bytes, of the size of a real event.
 *
 * @param sentAt when the write began, in {@link System#nanoTime()} of this process
 */
public record Payload(long sentAt, String filler) {

    private static final String FILLER = "an attendance event without personal data ".repeat(6);

    static Payload now() {
        return new Payload(System.nanoTime(), FILLER);
    }

    /** The moment in a published message, whatever the JSON around it. */
    static long sentAt(String json) {
        int digits = json.indexOf("\"sentAt\":") + 9;
        int end = digits;
        while (Character.isDigit(json.charAt(end))) {
            end++;
        }
        return Long.parseLong(json.substring(digits, end));
    }
}
