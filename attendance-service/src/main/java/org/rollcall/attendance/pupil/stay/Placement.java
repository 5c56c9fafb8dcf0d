package org.rollcall.attendance.pupil.stay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.age.YearGroup;

/**
 * The year group and the class that a school taught a pupil in from a day on.
 *
 * @param registrationGroup the class; null when the school did not say
 */
public record Placement(
        LocalDate from, YearGroup yearGroup, @Nullable String registrationGroup) {}
