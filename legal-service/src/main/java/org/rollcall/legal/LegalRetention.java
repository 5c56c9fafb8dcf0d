package org.rollcall.legal;

import org.rollcall.platform.retention.KeptFor;
import org.rollcall.platform.retention.KeptOtherwise;
import org.rollcall.platform.retention.Regime;
import org.rollcall.platform.retention.RetentionRule;
import org.rollcall.platform.retention.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long this service's records are kept. No enactment fixes these times: they are what councils' schedules usually say, and somebody
 * looks at a record before it goes. What is decided and given here is law enforcement; the marks that it repeats are the register's.
 */
@Configuration(proxyBeanMethods = false)
class LegalRetention {

    private static final String SCHEDULE =
            "Councils' usual schedule for penalty notices: six years after the notice is closed, "
                    + "never less than the three years in which notices are counted";

    /** No notice is closed later than the day from which it is prosecuted, unless a court has it; the look before it goes is for that. */
    @Bean
    RetentionRule penaltyNoticesKept() {
        return new RetentionRule(
                        "penalty notice",
                        "penaltyNotices",
                        Trigger.day("content.terms.prosecutionFrom"),
                        KeptFor.years(6),
                        true,
                        SCHEDULE)
                .under(Regime.P3);
    }

    @Bean
    RetentionRule noticesToImproveKept() {
        return new RetentionRule(
                        "notice to improve",
                        "noticesToImprove",
                        Trigger.day("period.endsOn"),
                        KeptFor.years(7),
                        true,
                        "Councils' usual schedule for casework without legal action: seven years after it ends")
                .under(Regime.P3);
    }

    @Bean
    RetentionRule absenceRecordsKept() {
        return new RetentionRule(
                "absence that met the threshold",
                "absenceRecords",
                Trigger.day("metOn"),
                KeptFor.years(6),
                true,
                "Kept as long as the register entries that it repeats (SI 2024/208 reg. 7)");
    }

    @Bean
    KeptOtherwise enforcementCasesKept() {
        return KeptOtherwise.because(
                        "Has no end of its own yet: stays while a notice of it stays; its time will run from the end of a prosecution.",
                        "enforcementCases")
                .under(Regime.P3);
    }

    @Bean
    KeptOtherwise noticesGivenKept() {
        return KeptOtherwise.because(
                        "Counts the notices to one parent about one child, and goes with the last of them.",
                        "noticesGiven")
                .under(Regime.P3);
    }

    @Bean
    KeptOtherwise officersTiesKept() {
        return KeptOtherwise.because(
                "Says to which families an officer is tied now; a tie goes when it ends in referral-service.",
                "officersTies");
    }

    @Bean
    KeptOtherwise sentLettersKept() {
        return KeptOtherwise.because("Goes with the notice that it is the letter of.", "sentLetters")
                .under(Regime.P3);
    }

    @Bean
    KeptOtherwise publicRecordsKept() {
        return KeptOtherwise.because("Tells of no person.", "codesOfConduct", "schools");
    }
}
