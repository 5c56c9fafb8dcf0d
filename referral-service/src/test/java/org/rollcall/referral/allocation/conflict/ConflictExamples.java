package org.rollcall.referral.allocation.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.evidence.Narrative;

/** Every event of a register of ties, with the facts of the published examples. */
public final class ConflictExamples {

    private static final String OFFICER = "6f1c9a30-0c1e-4f0a-9a54-1d1f6a0b7c22";
    private static final PupilId CHILD = new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21");
    private static final Conflict TIE = new Conflict(
            "5d0f2a8e-9b3c-3e71-a4d6-7c8e9f0a1b2c",
            CHILD,
            List.of(),
            Conflict.Tie.RELATIVE,
            new Narrative("Her aunt"),
            LocalDate.of(2026, 9, 21),
            OFFICER,
            "hash",
            null);

    private ConflictExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        ParentId mother = new ParentId("7d9f2b10-33aa-3c77-a6de-0e5b1c2d3f44");
        ParentId father = new ParentId("c4a1e9b2-5d60-3f18-9e27-84b6d0f1a255");
        var declared =
                ConflictRegister.of(OFFICER).declare(TIE, new TiedFamilies(Set.of(mother, father), Set.of(CHILD)));
        var ended = declared.value().end(TIE.id(), LocalDate.of(2026, 11, 2));
        return contract.publishes(
                new ConflictRegisterType(),
                declared.events().getFirst(),
                ended.events().getFirst());
    }
}
