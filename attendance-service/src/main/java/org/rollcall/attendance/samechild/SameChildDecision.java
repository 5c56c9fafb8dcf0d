package org.rollcall.attendance.samechild;

import jakarta.validation.constraints.NotNull;

/** What an officer found. */
record SameChildDecision(@NotNull Verdict verdict) {}
