package org.rollcall.attendance.deletion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the steps of a deletion ask for. */
final class DeletionRequests {

    private DeletionRequests() {}

    /** @param consent the council consents where the law asks for its consent */
    record Agreement(@NotNull Boolean consent) {}

    /** Why the council does not accept it. */
    record Objection(@NotBlank @Size(max = 4000) String reason) {}

    /** What the school answers. */
    record SchoolsAnswer(@NotBlank @Size(max = 4000) String answer) {}

    /** The day for which it is decided. */
    record Decision(@NotNull LocalDate deleteOn) {}

    /** The day on which the name is deleted: today. */
    record Execution(@NotNull LocalDate deletedOn) {}

    /** Why it is taken back. */
    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}
}
