package org.rollcall.referral.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.wording.PrintedLetter;

class InterviewLettersTest {

    private static final String CAUTION =
            "You do not have to say anything. But it may harm your defence if you do not mention when "
                    + "questioned something which you later rely on in court. Anything you do say may be given in evidence.";

    @Test
    void the_invitation_holds_the_caution_and_the_rights() throws Exception {
        PrintedLetter letter = PrintedLetter.of(InterviewLetters.invitation(), Map.of());

        assertThat(letter.text())
                .contains(
                        CAUTION,
                        "You are not under arrest.",
                        "You have the right to legal advice.",
                        "Citizens Advice",
                        "interpreter")
                .contains("If Jamie Example’s attendance recovers, we will cancel the interview");
        letter.isReadableAloud();
    }

    @Test
    void no_council_words_the_right_to_legal_advice_away() throws Exception {
        for (LetterKind kind : List.of(InterviewLetters.invitation(), InterviewLetters.questions())) {
            LetterKind worded = new LetterKind(
                    kind.name(),
                    kind.version(),
                    kind.title(),
                    Map.of("advice", "Ring us if you have a question."),
                    kind.sample());

            assertThat(PrintedLetter.of(worded, Map.of("school", "Oak School")).text())
                    .contains(CAUTION, "Ring us if you have a question.")
                    .contains("You have the right to legal advice. You may get it before you answer");
        }
    }

    @Test
    void the_questions_hold_the_caution_and_the_last_day() throws Exception {
        PrintedLetter letter = PrintedLetter.of(InterviewLetters.questions(), Map.of());

        assertThat(letter.text())
                .contains(CAUTION, "Please reply by 1 December 2026.", "You need not answer.")
                .contains("What were the reasons for them?");
        letter.isReadableAloud();
    }
}
