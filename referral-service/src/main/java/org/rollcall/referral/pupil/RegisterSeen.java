package org.rollcall.referral.pupil;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.Window;

/**
 * What a school's register said of a pupil when it was last read for a referral form.
 *
 * @param on the day on which it was read
 * @param unauthorised sessions of unauthorised absence since {@code from}
 * @param unestablished days with code N, the reason for absence not yet established, that had stood longer than the regulations allow
 * @param met the national threshold as the marks of the ten school weeks before that day met it
 */
public record RegisterSeen(
        LocalDate from,
        LocalDate on,
        int unauthorised,
        List<LocalDate> unestablished,
        @Nullable Threshold met) {

    public RegisterSeen {
        unestablished = List.copyOf(unestablished);
    }

    /** A register that was read before it was asked for the threshold, or that does not meet it. */
    public RegisterSeen(LocalDate from, LocalDate on, int unauthorised, List<LocalDate> unestablished) {
        this(from, on, unauthorised, unestablished, null);
    }

    /** The days in the window on which the school still has to say why the pupil was absent. */
    public List<LocalDate> unestablishedIn(Window window) {
        return unestablished.stream()
                .filter(day -> !day.isBefore(window.from()) && !day.isAfter(window.to()))
                .toList();
    }
}
