package org.rollcall.attendance.school.detail;

import org.jspecify.annotations.Nullable;

/** Whom the council speaks to at the school, in their work there. */
public record Contact(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone) {}
