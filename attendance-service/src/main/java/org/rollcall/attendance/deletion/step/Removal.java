package org.rollcall.attendance.deletion.step;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The name was deleted.
 *
 * @param groundMetOn the day on which the ground was met
 * @param cmeReferralRequired nobody knows where a child of compulsory school age goes
 * @param rollFollowed the pupil's stay has ended in the pupil's record as well
 */
public record Removal(
        String by, Instant at, LocalDate on, LocalDate groundMetOn, boolean cmeReferralRequired, boolean rollFollowed) {

    public Removal followed() {
        return new Removal(by, at, on, groundMetOn, cmeReferralRequired, true);
    }
}
