package org.rollcall.legal.codeofconduct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rollcall.legal.correspondence.Letterhead;
import org.rollcall.legal.correspondence.PostalAddress;
import org.rollcall.legal.improvement.BreachRule;
import org.rollcall.legal.improvement.ImprovementPeriod;
import org.rollcall.legal.penalty.PenaltyEligibility.Issuer;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.rules.InvalidInput;

/** An edition as a council sends and reads it. */
record Edition(
        @NotBlank String version,
        @NotNull LocalDate effectiveFrom,
        @NotNull LocalDate consultedOn,
        @NotBlank String documentRef,
        @NotEmpty Set<Issuer> issuers,
        @NotNull DeliveryMethod serviceMethod,
        @NotNull @Valid Improvement noticeToImprove,
        @NotNull @Valid Council council) {

    /** @param period 3 to 6 school weeks, or 15 to 30 school days */
    record Improvement(
            @NotNull @Valid Period period, @NotNull BreachRule breachRule) {}

    record Period(@NotNull ImprovementPeriod.Unit unit, int value) {

        ImprovementPeriod asPeriod() {
            try {
                return new ImprovementPeriod(unit, value);
            } catch (IllegalArgumentException | ArithmeticException outOfBounds) {
                throw new InvalidInput("/noticeToImprove/period", "is 3 to 6 SCHOOL_WEEKS, or 15 to 30 SCHOOL_DAYS");
            }
        }
    }

    /** The letterhead of the council's notices. */
    record Council(
            @NotBlank String name,
            @NotNull @Valid Address address,
            @NotBlank String telephone,
            @NotBlank String email,
            @NotEmpty List<@NotBlank String> waysToPay) {

        Letterhead asLetterhead() {
            return new Letterhead(
                    name, new PostalAddress(address.lines, address.postcode), telephone, email, waysToPay);
        }

        static Council of(Letterhead letterhead) {
            return new Council(
                    letterhead.name(),
                    new Address(
                            letterhead.address().lines(), letterhead.address().postcode()),
                    letterhead.telephone(),
                    letterhead.email(),
                    letterhead.waysToPay());
        }
    }

    record Address(
            @NotEmpty List<@NotBlank String> lines,
            @NotBlank String postcode) {}

    CodeVersion asVersion() {
        if (consultedOn.isAfter(effectiveFrom)) {
            throw new InvalidInput("/consultedOn", "must not be after effectiveFrom");
        }
        return new CodeVersion(
                version,
                effectiveFrom,
                consultedOn,
                documentRef,
                issuers,
                serviceMethod,
                noticeToImprove.period.asPeriod(),
                noticeToImprove.breachRule,
                council.asLetterhead());
    }

    static Edition of(CodeVersion version) {
        ImprovementPeriod period = version.improvementPeriod();
        return new Edition(
                version.version(),
                version.effectiveFrom(),
                version.consultedOn(),
                version.documentRef(),
                version.issuers(),
                version.serviceMethod(),
                new Improvement(new Period(period.unit(), period.value()), version.breachRule()),
                Council.of(version.letterhead()));
    }
}
