package org.rollcall.platform.web.request;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.web.Cursor;
import org.springframework.web.context.request.NativeWebRequest;

/** Which page of a list is wanted. */
final class CursorArgument extends Arguments<Cursor> {

    CursorArgument() {
        super(Cursor.class);
    }

    @Override
    Cursor read(NativeWebRequest request) {
        return new Cursor(after(request.getParameter("after")), limit(request.getParameter("limit")));
    }

    private static @Nullable String after(@Nullable String given) {
        return given == null || given.isEmpty() ? null : given;
    }

    private static int limit(@Nullable String given) {
        if (given == null) {
            return Cursor.DEFAULT_LIMIT;
        }
        if (!given.matches("\\d{1,4}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > Cursor.MAX_LIMIT) {
            throw new InvalidInput("?limit", "must be a whole number from 1 to " + Cursor.MAX_LIMIT);
        }
        return Integer.parseInt(given);
    }
}
