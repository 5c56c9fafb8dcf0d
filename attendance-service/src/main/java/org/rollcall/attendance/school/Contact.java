package org.rollcall.attendance.school;

import org.jspecify.annotations.Nullable;

/** Whom the council speaks to at the school, in their work there. */
record Contact(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone) {}
