package org.rollcall.referral.consultation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the child's social worker was consulted on legal action that is being considered.
 *
 * @param askedOn the day on which they were told and asked; empty while they were not
 * @param answeredOn the day of the answer; empty while there is none
 */
public record Consultation(
        Optional<LocalDate> askedOn, Optional<LocalDate> answeredOn, Optional<SocialWorkersView> view) {

    public static Consultation notYet() {
        return new Consultation(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
