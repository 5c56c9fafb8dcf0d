package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time during which a child had special educational provision. */
public record SenProvision(
        SenStage stage, LocalDate from, @Nullable LocalDate until) implements Dated {}
