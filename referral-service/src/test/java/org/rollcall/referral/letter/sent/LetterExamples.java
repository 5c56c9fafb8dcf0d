package org.rollcall.referral.letter.sent;

import java.time.LocalDate;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.letter.LetterOrder;

/** Every event of a letter, with the facts of the published examples. */
public final class LetterExamples {

    private LetterExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        return contract.publishes(new SentLetterAggregate(), new LetterEvent.Sent(letter()));
    }

    private static SentLetter letter() {
        return new SentLetter(
                "6f0d1c4e-2b7a-3e5d-9c18-4a7b60d2e931",
                new SentLetter.Make("contract-invitation", "Invitation", 1, 0, 2, "data", "content", 40_000, "hash"),
                "019a0f40-7a11-7b22-8c33-9d44ae55bf66",
                new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
                new SchoolUrn("142101"),
                new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
                Addressed.of(new LetterOrder.Recipient.Parent(new ParentId("019a0f3b-33aa-7c77-a6de-0e5b1c2d3f44"))),
                LocalDate.of(2026, 9, 28),
                "officer");
    }
}
