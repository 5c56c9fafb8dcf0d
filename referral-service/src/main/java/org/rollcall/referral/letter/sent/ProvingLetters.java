package org.rollcall.referral.letter.sent;

import java.util.stream.Stream;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;

/** What a case's letters prove: each letter of concern, of the one parent to whom it went. An invitation or minutes are no such letter. */
final class ProvingLetters implements ProvesEvidence {

    private static final String OF_CONCERN = "letter-concern-";

    private final RecordsOfCase<SentLetter> letters;

    ProvingLetters(Aggregates<SentLetter> letters) {
        this.letters = new RecordsOfCase<>(letters, SentLetterAggregate.CASE);
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        return letters.all(tenant, about.caseId()).stream().map(Stored::value).flatMap(ProvingLetters::proofs);
    }

    static Stream<Proof> proofs(SentLetter letter) {
        return Stream.ofNullable(letter.to().parent())
                .filter(parent -> letter.make().kind().startsWith(OF_CONCERN))
                .map(parent -> new Proof(
                        EvidenceKind.LETTERS, parent, Ground.of(Source.LETTER, letter.id(), letter.sentOn())));
    }
}
