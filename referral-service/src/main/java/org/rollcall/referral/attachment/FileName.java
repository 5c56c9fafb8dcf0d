package org.rollcall.referral.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name as people see it. It may name a person, so it is never printed; nothing in it can lead out of a folder. */
record FileName(String text) {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control and format marks, among them those that turn the reading direction, and what some system does not take in a name. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|]+");

    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7E]|[%\\\\\"]");

    /** The name without what could harm where it is saved; with the ending when it has none. */
    static FileName of(String given, String extension) {
        String plain = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceFirst("");
        String safe = EDGES.matcher(UNSAFE.matcher(plain).replaceAll("_")).replaceAll("");
        if (safe.isEmpty() || RESERVED.matcher(safe).matches()) {
            return new FileName("file." + extension);
        }
        int dot = safe.lastIndexOf('.');
        return new FileName(
                dot < 1 ? shortened(safe) + "." + extension : shortened(safe.substring(0, dot)) + safe.substring(dot));
    }

    /** For {@code Content-Disposition} (RFC 6266): in ASCII for old readers, and as it is for all others. */
    String asDownload() {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(NOT_ASCII.matcher(text).replaceAll("_"), encoded());
    }

    /** RFC 8187: every byte that is not a plain letter, digit, dash, dot or underscore as two hexadecimal digits. */
    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = part > 0 && (Character.isLetterOrDigit(part) || "-._".indexOf(part) >= 0);
            encoded.append(plain ? String.valueOf((char) part) : String.format(Locale.ROOT, "%%%02X", part));
        }
        return encoded.toString();
    }

    private static String shortened(String stem) {
        int end = Math.min(stem.length(), LONGEST);
        return stem.substring(0, end - (Character.isHighSurrogate(stem.charAt(end - 1)) ? 1 : 0));
    }

    @Override
    public String toString() {
        return "FileName[withheld]";
    }
}
