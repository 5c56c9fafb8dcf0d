package org.rollcall.legal.penalty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a notice may be given for an absence at all; the first obstacle is the reason. */
@Provision(
        citation = "Education Act 1996 ss.8, 444A and 444B",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444A",
        source = "Working together to improve school attendance (2024, re-issued July 2026), national framework",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
@Provision(
        citation = "Children Act 1989 Sch. 3 para. 13: an education supervision order displaces the duty of s.444",
        url = "https://www.legislation.gov.uk/ukpga/1989/41/schedule/3",
        inForceFrom = "1991-10-14",
        checkedOn = "2026-09-30")
final class PenaltyEligibilityRule implements LegalRule<PenaltyEligibilityRule.Given, PenaltyEligibilityRule.Answer> {

    /** The council issues and no order is in force, unless said. */
    record Given(
            String schoolType,
            boolean compulsorySchoolAge,
            boolean thresholdMet,
            @Nullable Integer sessions,
            PenaltyEligibility.@Nullable BelowThresholdReason belowThresholdReason,
            PenaltyEligibility.@Nullable Issuer issuer,
            @Nullable Boolean esoInForce) {

        PenaltyEligibility asEligibility() {
            return new PenaltyEligibility(
                    schoolType,
                    compulsorySchoolAge,
                    thresholdMet,
                    belowThresholdReason,
                    Optional.ofNullable(issuer).orElse(PenaltyEligibility.Issuer.LOCAL_AUTHORITY),
                    Objects.requireNonNullElse(esoInForce, false));
        }
    }

    /** May, or may not, and why where that needs saying. */
    sealed interface Answer {}

    record May(boolean mayIssue) implements Answer {}

    record Because(boolean mayIssue, String reason) implements Answer {}

    @Override
    public String id() {
        return "pn.eligibility";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        PenaltyEligibility eligibility = given.asEligibility();
        List<PenaltyEligibility.Obstacle> obstacles = eligibility.obstacles();
        if (!obstacles.isEmpty()) {
            return new Because(false, obstacles.getFirst().name());
        }
        return eligibility.atTheCouncilsDiscretion()
                ? new Because(true, "LA_DISCRETION_BELOW_THRESHOLD")
                : new May(true);
    }
}
