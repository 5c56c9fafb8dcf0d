package org.rollcall.referral.concern;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/**
 * A letter of concern to one parent of a case.
 *
 * @param missed the sessions that the child missed in the days from and to, both included, of those that were possible
 * @param message a few words of the officer's own
 */
record ConcernRequest(
        @NotNull Concern letter,
        @NotBlank @Size(max = 100) String parentId,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Min(1) @Max(1000) Integer missed,
        @NotNull @Min(1) @Max(1000) Integer possible,
        @Nullable @Size(max = 1000) String message) {

    void requireSense(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (to.isBefore(from)) {
            problems.add(new FieldProblem("/to", "must not be before the first day"));
        }
        if (to.isAfter(today)) {
            problems.add(new FieldProblem("/to", "must not lie in the future"));
        }
        if (missed > possible) {
            problems.add(new FieldProblem("/missed", "must not be more than were possible"));
        }
        InvalidInput.throwIfAny(problems);
    }
}
