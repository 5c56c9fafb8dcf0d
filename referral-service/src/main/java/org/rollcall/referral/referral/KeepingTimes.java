package org.rollcall.referral.referral;

import static org.rollcall.referral.referral.ReferralState.ACCEPTED;
import static org.rollcall.referral.referral.ReferralState.IN_TRIAGE;
import static org.rollcall.referral.referral.ReferralState.LAPSED;
import static org.rollcall.referral.referral.ReferralState.REDIRECTED;
import static org.rollcall.referral.referral.ReferralState.REFUSED;
import static org.rollcall.referral.referral.ReferralState.RETURNED;
import static org.rollcall.referral.referral.ReferralState.SUBMITTED;
import static org.rollcall.referral.referral.ReferralState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.platform.retention.KeptFor;
import org.rollcall.platform.retention.RetentionRule;
import org.rollcall.platform.retention.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long a referral is kept, by how it ended. No enactment fixes these times: the first is what councils' schedules usually say, the
 * others are our suggestion. A state that is new is of every class until one of them names it, which its test does not let pass.
 */
@Configuration(proxyBeanMethods = false)
class KeepingTimes {

    private static final String CASEWORK =
            "Councils' usual schedule for casework without legal action: seven years after it ends";
    private static final String REFERRALS = "referrals";
    private static final String STATE = "state";

    /** Counted from the decision; casework goes by its case. */
    @Bean
    RetentionRule acceptedReferralsKept() {
        return new RetentionRule("referral", REFERRALS, Trigger.day("decision.on"), KeptFor.years(7), true, CASEWORK)
                .passingOver(STATE, otherThan(ACCEPTED));
    }

    @Bean
    RetentionRule turnedAwayReferralsKept() {
        return new RetentionRule(
                        "referral refused or redirected",
                        REFERRALS,
                        Trigger.day("decision.on"),
                        KeptFor.years(3),
                        true,
                        "Our suggestion: three years after the decision, the time in which notices to a parent are counted")
                .passingOver(STATE, otherThan(REDIRECTED, REFUSED));
    }

    /** Counted from its submission, a few weeks before its end. */
    @Bean
    RetentionRule withdrawnReferralsKept() {
        return new RetentionRule(
                        "referral withdrawn or lapsed",
                        REFERRALS,
                        Trigger.day("submittedOn"),
                        KeptFor.years(3),
                        true,
                        "Our suggestion: three years after it was sent in, the time in which notices to a parent are counted")
                .passingOver(STATE, otherThan(WITHDRAWN, LAPSED));
    }

    @Bean
    RetentionRule undecidedReferralsKept() {
        return new RetentionRule(
                        "referral never decided",
                        REFERRALS,
                        Trigger.day("submittedOn"),
                        KeptFor.years(7),
                        true,
                        "Our suggestion: seven years after it was sent in, as casework without legal action")
                .passingOver(STATE, otherThan(SUBMITTED, IN_TRIAGE, RETURNED));
    }

    /** Only a draft says when it was written: sent in, it says that instead. */
    @Bean
    RetentionRule draftsKept() {
        return new RetentionRule(
                "draft of a referral, never sent in",
                REFERRALS,
                Trigger.day("writtenOn"),
                KeptFor.years(1),
                false,
                "Our suggestion: a year after the school last wrote it; nobody was asked for anything");
    }

    private static Set<String> otherThan(ReferralState... these) {
        return EnumSet.complementOf(EnumSet.copyOf(Arrays.asList(these))).stream()
                .map(ReferralState::name)
                .collect(Collectors.toSet());
    }
}
