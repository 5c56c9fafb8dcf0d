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
    SchoolsRecord schoolsRecord(AttendancePeer attendance, PupilCards cards, Pupils pupils, Clock clock) {
        return new SchoolsRecord(attendance, cards, pupils, clock);
    }

    @Bean
    Prefilling prefilling(
            Schools schools, SchoolsRecord record, EarlierWork earlier, Checklists checklists, Clock clock) {
        return new Prefilling(schools, record, earlier, checklists, clock);
    }

    @Bean
    EarlierWork earlierWork(Pupils pupils, Families families, Referrals referrals) {
        return new EarlierWork(pupils, families, referrals);
    }
}
