package org.rollcall.attendance.pupil;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All that the sender keeps of one kind; what is left out is no longer kept. */
record Items<T>(@NotNull @Size(max = 50) List<@NotNull T> items) {}
