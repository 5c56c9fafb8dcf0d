package org.rollcall.attendance.audit.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting at which the school heard the findings.
 *
 * @param headPresent the head teacher was there
 * @param present who else, by office
 * @param challengeBy the last day on which the school may say that facts are wrong
 */
public record Feedback(
        LocalDate heldOn, boolean headPresent, List<String> present, String minutes, LocalDate challengeBy, String by) {

    public Feedback {
        present = List.copyOf(present);
    }

    /** Adds what is wrong with the meeting. */
    public void check(Failing failing, @Nullable LocalDate openedOn, LocalDate today) {
        failing.when(!headPresent, "HEAD_NOT_PRESENT", "The head teacher hears the findings.")
                .when(minutes.isBlank(), "MINUTES_MISSING", "The meeting has minutes.")
                .when(heldOn.isAfter(today), "MEETING_TO_COME", "The meeting has not been held yet.")
                .when(
                        openedOn != null && heldOn.isBefore(openedOn),
                        "MEETING_BEFORE_FIELDWORK",
                        "The registers were opened on " + openedOn + ".");
    }
}
