package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time during which a pupil was entitled to free school meals (Education Act 1996 s.512). */
public record FreeMeals(LocalDate from, @Nullable LocalDate until) implements Dated {}
