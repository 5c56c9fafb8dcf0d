package org.rollcall.attendance.imports.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.number.Upn;

/**
 * What a file does not say of itself.
 *
 * @param today the day on which the school sent it
 * @param joined the first day on roll of a pupil whose entry names none; null when nobody said
 * @param known since when the council knows a pupil to be on the school's roll
 */
public record RollTerms(
        String schoolUrn, LocalDate today, @Nullable LocalDate joined, Function<Upn, Optional<LocalDate>> known) {}
