package org.rollcall.referral.prefill;

import java.time.Clock;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.peer.AttendancePeer;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.referral.Referrals;
import org.rollcall.referral.school.Schools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what a form is begun from. */
@Configuration(proxyBeanMethods = false)
class PrefillConfiguration {

    @Bean
    Prefilling prefilling(
            AttendancePeer attendance,
            Schools schools,
            Pupils pupils,
            PupilCards cards,
            Families families,
            Referrals referrals,
            Checklists checklists,
            Clock clock) {
        return new Prefilling(attendance, schools, pupils, cards, families, referrals, checklists, clock);
    }
}
