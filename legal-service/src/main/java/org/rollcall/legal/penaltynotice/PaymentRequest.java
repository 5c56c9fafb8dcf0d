package org.rollcall.legal.penaltynotice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Money as finance reports it.
 *
 * @param reference the payment provider's, which makes a repeat harmless
 * @param amount whole pounds
 * @param receivedOn the day on which it reached the council
 */
record PaymentRequest(
        @NotBlank @Size(max = 100) String reference,
        @Min(1) @Max(100_000) int amount,
        @NotNull LocalDate receivedOn) {}
