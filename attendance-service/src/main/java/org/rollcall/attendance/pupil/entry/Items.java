package org.rollcall.attendance.pupil.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All that the sender keeps of one kind; what is left out is no longer kept. */
public record Items<T>(@NotNull @Size(max = 50) List<@NotNull T> items) {}
