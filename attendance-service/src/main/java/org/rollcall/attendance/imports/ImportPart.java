package org.rollcall.attendance.imports;

import java.util.Base64;

/**
 * A part of a file, kept until the import has ended.
 *
 * @param content in Base64; empty when it was thrown away
 */
record ImportPart(String content) {

    static ImportPart of(byte[] bytes) {
        return new ImportPart(Base64.getEncoder().encodeToString(bytes));
    }

    static String idOf(String importId, int number) {
        return "%s-%04d".formatted(importId, number);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }

    @Override
    public String toString() {
        return "ImportPart[personal]";
    }
}
