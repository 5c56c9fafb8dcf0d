package org.rollcall.attendance.deletion.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the steps of a deletion ask for. */
public final class DeletionRequests {

    private DeletionRequests() {}

    /** @param consent the council consents where the law asks for its consent */
    public record Agreement(@NotNull Boolean consent) {}

    /** Why the council does not accept it. */
    public record Objection(@NotBlank @Size(max = 4000) String reason) {}

    /** What the school answers. */
    public record SchoolsAnswer(@NotBlank @Size(max = 4000) String answer) {}

    /** The day for which it is decided. */
    public record Decision(@NotNull LocalDate deleteOn) {}

    /** The day on which the name is deleted: today. */
    public record Execution(@NotNull LocalDate deletedOn) {}

    /** Why it is taken back. */
    public record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}
}
