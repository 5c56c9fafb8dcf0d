package org.rollcall.referral.entitlement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** What the service owes a school that asks for something: whether, at whose cost, and who builds the evidence. */
@Provision(
        citation =
                "Working together to improve school attendance (statutory guidance): core functions free to every school",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        source = "the guidance as re-issued in July 2026, with the service specifications that councils publish",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
@Provision(
        citation = "Education Act 1996 ss.444A and 444B(4): penalty notices at relevant schools",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444A",
        inForceFrom = "2004-02-27",
        checkedOn = "2026-09-30")
final class ServiceEntitlementRule implements LegalRule<ServiceEntitlementRule.Asked, Entitlement> {

    /** @param hoursPerTerm of a package; asked for with {@code SET_PACKAGE_HOURS} and without meaning elsewhere */
    record Asked(
            SchoolStanding school,
            ServiceRequest request,
            @Nullable BigDecimal hoursPerTerm) {

        Asked {
            if (request == ServiceRequest.SET_PACKAGE_HOURS && hoursPerTerm == null) {
                throw new InvalidInput("/hoursPerTerm", "is required with SET_PACKAGE_HOURS: give a number");
            }
            if (hoursPerTerm != null && hoursPerTerm.signum() < 0) {
                throw new InvalidInput("/hoursPerTerm", "must not be less than none");
            }
        }
    }

    @Override
    public String id() {
        return "service.entitlement";
    }

    @Override
    public Class<Asked> input() {
        return Asked.class;
    }

    @Override
    public Entitlement answer(Asked given) {
        return given.school().to(given.request(), Optional.ofNullable(given.hoursPerTerm()));
    }
}
