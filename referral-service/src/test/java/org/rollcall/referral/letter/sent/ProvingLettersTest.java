package org.rollcall.referral.letter.sent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.letter.LetterOrder.Recipient;

class ProvingLettersTest {

    @ParameterizedTest
    @CsvSource({
        "letter-concern-1, true, 1",
        "letter-concern-2, true, 1",
        "letter-concern-1, false, 0",
        "contract-invitation, true, 0",
        "panel-minutes, true, 0",
    })
    void a_letter_of_concern_to_a_parent_counts_and_other_letters_do_not(String kind, boolean toParent, int rows) {
        Recipient to = toParent ? new Recipient.Parent(new ParentId("P1")) : new Recipient.File();
        SentLetter letter = new SentLetter(
                "L1",
                new SentLetter.Make(kind, "A letter", 1, 0, 2, "data", "content", 40_000, "hash"),
                "K1",
                new CaseId("K1"),
                new SchoolUrn("142101"),
                null,
                Addressed.of(to),
                LocalDate.of(2026, 9, 28),
                "officer");

        assertThat(ProvingLetters.proofs(letter)).hasSize(rows);
    }
}
