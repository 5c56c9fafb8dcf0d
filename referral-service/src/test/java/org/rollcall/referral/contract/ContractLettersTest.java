package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.referral.contract.letter.ContractLetterKinds;
import org.rollcall.referral.wording.PrintedLetter;

class ContractLettersTest {

    @Test
    void the_invitation_says_when_and_where_and_that_nobody_need_agree() throws Exception {
        PrintedLetter letter = PrintedLetter.of(ContractLetterKinds.invitation(), Map.of());

        assertThat(letter.text())
                .contains("Dear Alex Example", "Thursday 8 October 2026 at 9.30am")
                .contains("It is voluntary.", "It is not legally binding.", "It cannot be made without you")
                .doesNotContain("arranged it again");
        letter.hasNoEmptyPage();
        letter.isReadableAloud();
    }

    @Test
    void a_second_invitation_says_that_it_is_one() throws Exception {
        assertThat(PrintedLetter.of(ContractLetterKinds.invitation(), Map.of("again", true, "withCouncil", false))
                        .text())
                .contains("We have arranged it again")
                .contains("and the school will say how we will support you");
    }

    @Test
    void the_contract_gives_each_parent_a_page_and_says_that_it_is_not_legally_binding() throws Exception {
        PrintedLetter letter = PrintedLetter.of(ContractLetterKinds.contract(), Map.of());

        assertThat(letter.pages()
                        .subList(letter.pages().size() - 2, letter.pages().size()))
                .satisfiesExactly(
                        page -> assertThat(page)
                                .contains("Statement of Alex Example")
                                .doesNotContain("Sam Example"),
                        page -> assertThat(page)
                                .contains("Statement of Sam Example")
                                .doesNotContain("Alex Example"));
        assertThat(letter.text())
                .contains("It is not legally binding: nobody can be taken to court for not keeping it.")
                .contains("Statement of Larkfield Primary School", "Statement of Northmoor Council")
                .contains("Statement of Alex Example", "Statement of Sam Example")
                .contains("from 12 October 2026 to 11 April 2027");
        letter.isReadableAloud();
    }

    @Test
    void the_minutes_tell_attendance_what_each_side_did_and_when_it_is_reviewed_again() throws Exception {
        PrintedLetter letter = PrintedLetter.of(ContractLetterKinds.review(), Map.of());

        assertThat(letter.text())
                .contains("The contract is being kept.", "92.5%", "We will review it again by 28 December 2026.")
                .contains("What the school did", "What the council did", "What Jamie Example says");
        letter.hasNoEmptyPage();
        letter.isReadableAloud();
    }

    @Test
    void the_minutes_of_the_last_review_promise_no_other_and_leave_out_who_is_no_party() throws Exception {
        assertThat(PrintedLetter.of(
                                ContractLetterKinds.review(),
                                Map.of("next", List.of(), "schoolDid", List.of(), "present", List.of()))
                        .text())
                .contains("This was the last review. The contract runs to 11 April 2027.", "No parent was there.")
                .doesNotContain("What the school did");
    }
}
