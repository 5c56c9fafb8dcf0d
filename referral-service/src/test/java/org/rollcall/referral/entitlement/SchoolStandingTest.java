package org.rollcall.referral.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rollcall.referral.entitlement.Entitlement.Reason.ABOVE_MAX_HOURS;
import static org.rollcall.referral.entitlement.Entitlement.Reason.BELOW_MIN_HOURS;
import static org.rollcall.referral.entitlement.Entitlement.Reason.NO_PACKAGE;
import static org.rollcall.referral.entitlement.Entitlement.Reason.SCHOOL_TYPE_NOT_COVERED;
import static org.rollcall.referral.entitlement.EvidenceOwner.SCHOOL;
import static org.rollcall.referral.entitlement.EvidenceOwner.SERVICE;
import static org.rollcall.referral.entitlement.ServiceRequest.BESPOKE;
import static org.rollcall.referral.entitlement.ServiceRequest.PENALTY_NOTICE;
import static org.rollcall.referral.entitlement.ServiceRequest.SET_PACKAGE_HOURS;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Ids;

class SchoolStandingTest {

    private static final SchoolStanding OWN = new SchoolStanding(SchoolKind.MAINTAINED, false);
    private static final SchoolStanding BUYS = new SchoolStanding(SchoolKind.ACADEMY, true);
    private static final SchoolStanding ALONE = new SchoolStanding(SchoolKind.ACADEMY, false);

    private final ServiceEntitlementRule rule = new ServiceEntitlementRule();

    @ParameterizedTest
    @EnumSource(
            names = {
                "ADVICE",
                "TSM",
                "EARLY_HELP",
                "SOCIAL_WORKER_MONITORING",
                "PENALTY_NOTICE",
                "PROSECUTION",
                "SAO",
                "ESO",
                "REGISTER_AUDIT",
                "CME",
                "EHE",
                "CHILD_EMPLOYMENT"
            })
    void what_the_council_owes_every_school_is_free_and_uses_no_hours(ServiceRequest request) {
        assertThat(OWN.to(request)).isEqualTo(new Entitlement.Given(true, false, SERVICE, false));
        assertThat(BUYS.to(request)).isEqualTo(new Entitlement.Given(true, false, SERVICE, false));
        assertThat(ALONE.to(request)).isEqualTo(new Entitlement.Given(true, false, SCHOOL, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORK", "CASEWORK_EVIDENCE_BUILD", "HOME_VISIT", "PARENT_MEETING", "LETTER"})
    void casework_is_free_to_the_councils_own_schools_and_for_others_in_a_package(ServiceRequest request) {
        assertThat(OWN.to(request)).isEqualTo(new Entitlement.Given(true, false, SERVICE, false));
        assertThat(BUYS.to(request)).isEqualTo(new Entitlement.Given(true, true, SERVICE, true));
        assertThat(ALONE.to(request)).isEqualTo(new Entitlement.Withheld(false, NO_PACKAGE));
    }

    @Test
    void bespoke_work_is_priced_and_for_schools_that_are_not_the_councils_own() {
        assertThat(BUYS.to(BESPOKE)).isEqualTo(new Entitlement.Given(true, true, SERVICE, false));
        assertThat(ALONE.to(BESPOKE)).isEqualTo(new Entitlement.Given(true, true, SCHOOL, false));
        assertThat(OWN.to(BESPOKE)).isEqualTo(new Entitlement.Withheld(false, SCHOOL_TYPE_NOT_COVERED));
    }

    @ParameterizedTest(name = "{0}: {1} allowed")
    @CsvSource({
        "MAINTAINED, true",
        "COMMUNITY, true",
        "VA, true",
        "VC, true",
        "FOUNDATION, true",
        "SPECIAL, true",
        "PUPIL_REFERRAL_UNIT, true",
        "ACADEMY, true",
        "FREE, true",
        "ALTERNATIVE_PROVISION_ACADEMY, true",
        "NON_MAINTAINED_SPECIAL, false",
        "INDEPENDENT, false",
        "SIXTH_FORM, false",
        "FE, false",
    })
    void penalty_notices_are_for_pupils_of_relevant_schools(SchoolKind kind, boolean allowed) {
        for (boolean buys : new boolean[] {true, false}) {
            Entitlement entitlement = new SchoolStanding(kind, buys).to(PENALTY_NOTICE);
            assertThat(entitlement.allowed()).isEqualTo(allowed);
            if (!allowed) {
                assertThat(entitlement).isEqualTo(new Entitlement.Withheld(false, SCHOOL_TYPE_NOT_COVERED));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_school_that_is_neither_the_councils_own_nor_buys_a_package_builds_its_evidence_alone(SchoolKind kind) {
        assertThat(new SchoolStanding(kind, true).evidenceOwner()).isEqualTo(SERVICE);
        assertThat(new SchoolStanding(kind, false).evidenceOwner()).isEqualTo(kind.mayBuy() ? SCHOOL : SERVICE);
        assertThat(SchoolStanding.of(kind.name(), false)).isEqualTo(new SchoolStanding(kind, false));
    }

    @Test
    void a_kind_of_school_that_is_not_known_has_what_it_buys() {
        assertThat(SchoolStanding.of(Ids.fresh(), false).evidenceOwner()).isEqualTo(SCHOOL);
        assertThat(SchoolStanding.of(Ids.fresh(), true).evidenceOwner()).isEqualTo(SERVICE);
    }

    @ParameterizedTest(name = "{0} hours")
    @CsvSource({
        "4, BELOW_MIN_HOURS",
        "4.5, BELOW_MIN_HOURS",
        "0.25, BELOW_MIN_HOURS",
        "30.5, ABOVE_MAX_HOURS",
        "31, ABOVE_MAX_HOURS"
    })
    void hours_outside_what_a_package_may_have_are_refused(BigDecimal hours, Entitlement.Reason reason) {
        assertThat(hours(BUYS, hours)).isEqualTo(new Entitlement.Withheld(false, reason));
        assertThat(reason).isIn(BELOW_MIN_HOURS, ABOVE_MAX_HOURS);
    }

    @ParameterizedTest(name = "{0} hours, charged: {1}")
    @CsvSource({"5, true", "12, true", "30, true", "0, false"})
    void a_package_has_five_to_thirty_hours_in_a_term_or_none(BigDecimal hours, boolean charged) {
        assertThat(hours(BUYS, hours)).isEqualTo(new Entitlement.Given(true, charged, SERVICE, false));
        assertThat(hours(ALONE, hours)).isEqualTo(new Entitlement.Given(true, charged, SCHOOL, false));
        assertThat(hours(OWN, hours)).isEqualTo(new Entitlement.Withheld(false, SCHOOL_TYPE_NOT_COVERED));
    }

    @Test
    void hours_are_asked_for_by_name_and_are_never_less_than_none() {
        assertThatThrownBy(() -> new ServiceEntitlementRule.Asked(BUYS, SET_PACKAGE_HOURS, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/hoursPerTerm");
        assertThatThrownBy(() -> hours(BUYS, BigDecimal.valueOf(-1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/hoursPerTerm");
    }

    private Entitlement hours(SchoolStanding school, BigDecimal hours) {
        return rule.answer(new ServiceEntitlementRule.Asked(school, SET_PACKAGE_HOURS, hours));
    }
}
