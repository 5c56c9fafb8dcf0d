package org.rollcall.referral.triage;

import java.time.Clock;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.referral.casework.OpenCases;
import org.rollcall.referral.consultation.Consultations;
import org.rollcall.referral.pupil.PupilCards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires triage, and names the numbers that a council may set for it. */
@Configuration(proxyBeanMethods = false)
class TriageConfiguration {

    private static final String SOURCE = "the council's service standard; the guidance sets no number";

    @Bean
    Setting daysUntilTriage() {
        return new Setting(
                TriageTimes.SLA_DAYS,
                5,
                1,
                20,
                "working days after a referral came in within which its triage begins",
                SOURCE);
    }

    @Bean
    Setting daysUntilReturnLapses() {
        return new Setting(
                TriageTimes.LAPSE_DAYS,
                10,
                5,
                40,
                "working days after a referral was returned within which the school answers; then it lapses",
                SOURCE);
    }

    @Bean
    TriageTimes triageTimes(Settings settings) {
        return new TriageTimes(settings);
    }

    @Bean
    BeginningTriage beginningTriage(PupilCards cards, Consultations consultations, Clock clock) {
        return new BeginningTriage(cards, consultations, clock);
    }

    @Bean
    Deciding deciding(OpenCases cases, TriageTimes times, Clock clock) {
        return new Deciding(new CaseOfDecision(cases), times, clock);
    }
}
