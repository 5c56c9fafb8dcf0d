package org.rollcall.referral.casework.terms;

import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The numbers that a council may set for its casework. */
@Configuration(proxyBeanMethods = false)
class CaseNumbersConfiguration {

    private static final String PRACTICE = "The council's standards for its attendance service";

    @Bean
    CaseNumbers caseNumbers(Settings settings) {
        return new CaseNumbers(settings);
    }

    @Bean
    Setting caseloadLimit() {
        return new Setting(CaseNumbers.LIMIT, 60, 1, 500, "Open cases that one officer may have", PRACTICE);
    }

    @Bean
    Setting caseAllocateDays() {
        return new Setting(
                CaseNumbers.ALLOCATE, 2, 1, 30, "Working days in which a case that nobody has is allocated", PRACTICE);
    }

    @Bean
    Setting caseFirstContactDays() {
        return new Setting(
                CaseNumbers.CONTACT,
                5,
                1,
                30,
                "Working days after the allocation in which the officer speaks with the family",
                PRACTICE);
    }

    @Bean
    Setting caseReviewWeeks() {
        return new Setting(
                CaseNumbers.REVIEW,
                6,
                1,
                26,
                "Weeks until a case is looked at again",
                "Councils review every four to six weeks (Stockport)");
    }

    @Bean
    Setting caseReopenDays() {
        return new Setting(
                CaseNumbers.REOPEN,
                90,
                1,
                730,
                "Days after its end in which a case can be opened again without a new referral",
                PRACTICE);
    }
}
