package org.rollcall.referral.casework;

import static org.rollcall.referral.evidence.EvidenceKind.AGENCY_INVOLVEMENT;
import static org.rollcall.referral.evidence.EvidenceKind.LETTERS;
import static org.rollcall.referral.evidence.EvidenceKind.NTI;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.Origin;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.Source;

/**
 * What counts for legal action in a case: what its referrals brought, and what the council itself has on record in this turn to the law.
 * What goes to each parent separately counts once every parent whom legal action is about has had theirs.
 */
final class OwnEvidence {

    private OwnEvidence() {}

    /** @param recorded what the records of the case prove, of whatever day */
    static List<Proof> of(Case worked, List<Proof> recorded) {
        List<Proof> own = Stream.of(recorded.stream(), notices(worked))
                .flatMap(proofs -> proofs)
                .filter(proof -> isOfThisTurn(worked, proof))
                .toList();
        Set<ParentId> all = Set.copyOf(worked.basis().parents());
        return Stream.of(referred(worked), forAllParents(own, all), consulted(worked))
                .flatMap(proofs -> proofs)
                .toList();
    }

    private static boolean isOfThisTurn(Case worked, Proof proof) {
        return TurnToLaw.includes(worked, Objects.requireNonNull(proof.ground().on()));
    }

    private static Stream<Proof> referred(Case worked) {
        return worked.origins().stream().flatMap(OwnEvidence::referred);
    }

    private static Stream<Proof> referred(Origin origin) {
        List<?> held = origin.held().toList();
        return origin.evidence().stream()
                .map(kind -> new Proof(kind, Ground.of(origin.referral(), !held.contains(kind))));
    }

    /** Each notice to improve whose period has begun: it was served before. */
    private static Stream<Proof> notices(Case worked) {
        return worked.legalSteps().stream()
                .filter(step -> step.kind() == LegalStep.Kind.NOTICE_TO_IMPROVE)
                .filter(step -> step.stage() != LegalStep.Progress.ISSUED)
                .map(step -> new Proof(NTI, step.parent(), Ground.of(Source.LEGAL_STEP, step.notice(), step.on())));
    }

    /** It may have been written down of the days of triage, before the case opened; what an earlier turn asked is gone from it. */
    private static Stream<Proof> consulted(Case worked) {
        return Stream.ofNullable(worked.consultation())
                .map(asked -> new Proof(
                        AGENCY_INVOLVEMENT,
                        Ground.of(Source.CONSULTATION, worked.id().value(), asked.on())));
    }

    private static Stream<Proof> forAllParents(List<Proof> own, Set<ParentId> all) {
        return own.stream().filter(proof -> switch (proof.kind()) {
            case LETTERS, NTI -> parentsWith(own, proof).containsAll(all);
            default -> true;
        });
    }

    private static Set<ParentId> parentsWith(List<Proof> own, Proof like) {
        return own.stream()
                .filter(proof -> proof.kind() == like.kind())
                .map(Proof::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
