package org.rollcall.platform.web;

import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted: query parameters {@code after} and {@code limit}. */
public record Cursor(@Nullable String after, int limit) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;
}
