package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.Refusals.codes;
import static org.rollcall.referral.contract.ContractState.ACTIVE;
import static org.rollcall.referral.contract.ContractState.AGREED;
import static org.rollcall.referral.contract.ContractState.MEETING_ARRANGED;
import static org.rollcall.referral.contract.Walk.ALEX;
import static org.rollcall.referral.contract.Walk.BOTH_PARENTS;
import static org.rollcall.referral.contract.Walk.ENDS;
import static org.rollcall.referral.contract.Walk.MEETING;
import static org.rollcall.referral.contract.Walk.NUMBERS;
import static org.rollcall.referral.contract.Walk.STARTS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Parties;
import org.rollcall.referral.contract.terms.Terms;

class ContractTermsTest {

    @ParameterizedTest(name = "a contract from 1 October 2026 to {0}: {1}")
    @CsvSource({
        "2026-12-30, PERIOD_TOO_SHORT",
        "2026-12-31,",
        "2027-09-30,",
        "2027-10-01, PERIOD_TOO_LONG",
    })
    void it_lasts_three_to_twelve_months_both_days_included(LocalDate endsOn, String refusal) {
        List<String> codes = codes(() -> Walk.proposed().write(Walk.terms(LocalDate.of(2026, 10, 1), endsOn), NUMBERS));
        assertThat(codes).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void every_parent_makes_a_statement_and_every_side_promises_support() {
        Terms thin =
                new Terms(List.of(Walk.statement(ALEX)), List.of(Walk.support(ContractParty.SCHOOL)), STARTS, ENDS);

        assertThat(codes(() -> Walk.proposed().write(thin, NUMBERS)))
                .containsExactly("STATEMENT_MISSING", "SUPPORT_MISSING");
    }

    @Test
    void whoever_is_no_party_states_nothing_and_promises_nothing() {
        AttendanceContract schools = AttendanceContract.propose(
                        "K2",
                        Walk.proposed().about(),
                        new Parties(ContractParty.SCHOOL, List.of(ALEX), "head"),
                        null,
                        STARTS)
                .value();

        assertThat(codes(() -> schools.write(Walk.terms(STARTS, ENDS), NUMBERS)))
                .containsExactly("NOT_A_PARTY", "NOT_A_PARTY"); // Sam's statement, and the council's support
    }

    @Test
    void writing_the_terms_anew_takes_back_what_was_printed() {
        AttendanceContract rewritten = Walk.printed()
                .write(Walk.terms(STARTS, ENDS.plusDays(1)), NUMBERS)
                .value();

        assertThat(rewritten.making().document()).isNull();
        assertThat(codes(() -> Walk.arranged(rewritten, MEETING)
                        .agree(Walk.record(BOTH_PARENTS), Walk.signatures(MEETING), MEETING, NUMBERS)))
                .containsExactly("CONTRACT_NOT_WRITTEN");
    }

    @Test
    void it_is_not_made_in_a_parents_absence_nor_without_every_signature() {
        List<Signature> some = Walk.signatures(MEETING).subList(0, 1);

        assertThat(codes(() -> Walk.to(MEETING_ARRANGED).agree(Walk.record(List.of(ALEX)), some, MEETING, NUMBERS)))
                .containsExactly("PARENT_ABSENT", "SIGNATURE_MISSING", "SIGNATURE_MISSING", "SIGNATURE_MISSING");
    }

    @ParameterizedTest(name = "signed {0} days after the meeting, told {1} days after it: {2}")
    @CsvSource({"0, 0,", "-1, 0, SIGNED_ON_ANOTHER_DAY", "3, 3,", "4, 3, SIGNED_ON_ANOTHER_DAY"})
    void it_is_signed_at_the_meeting_or_after_it(int signed, int told, String refusal) {
        List<Signature> signatures = Walk.signatures(MEETING.plusDays(signed));

        assertThat(codes(() -> Walk.to(MEETING_ARRANGED)
                        .agree(Walk.record(BOTH_PARENTS), signatures, MEETING.plusDays(told), NUMBERS)))
                .containsOnly(refusal == null ? new String[0] : new String[] {refusal});
    }

    @Test
    void it_is_not_made_before_the_day_of_the_meeting() {
        assertThat(codes(() -> Walk.agree(MEETING.minusDays(1)))).contains("MEETING_NOT_YET");
        assertThat(codes(() -> Walk.agree(MEETING))).isEmpty();
    }

    @Test
    void it_does_not_begin_before_it_was_made() {
        AttendanceContract early = Walk.proposed()
                .write(Walk.terms(MEETING.minusDays(1), ENDS), NUMBERS)
                .value()
                .print("L0")
                .value();

        assertThat(codes(() -> Walk.arranged(early, MEETING)
                        .agree(Walk.record(BOTH_PARENTS), Walk.signatures(MEETING), MEETING, NUMBERS)))
                .containsExactly("STARTS_BEFORE_MEETING");
    }

    @Test
    void it_becomes_active_on_its_first_day_and_not_before() {
        AttendanceContract agreed = Walk.to(AGREED);

        assertThat(agreed.due()).contains(STARTS);
        assertThat(agreed.begun(STARTS.minusDays(1)).state()).isEqualTo(AGREED);
        assertThat(agreed.begun(STARTS).state()).isEqualTo(ACTIVE);
        assertThat(agreed.begun(STARTS).due()).isEmpty();
    }

    @Test
    void one_that_was_written_down_after_its_first_day_is_active_at_once() {
        assertThat(Walk.agree(STARTS).value().state()).isEqualTo(ACTIVE);
    }
}
