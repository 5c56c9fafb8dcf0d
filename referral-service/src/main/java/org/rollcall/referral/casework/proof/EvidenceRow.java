package org.rollcall.referral.casework.proof;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.evidence.ReferralType;

/**
 * A row of the evidence checklist with what it rests on: the referral's evidence first, then the case's records, the newest first.
 *
 * @param restsOn no more than a reader can look at; one is enough
 */
public record EvidenceRow(EvidenceKind kind, Need need, List<Ground> restsOn) {

    private static final int MOST = 20;
    private static final Comparator<Ground> REFERRALS_FIRST = Comparator.comparing((Ground ground) -> day(ground))
            .reversed()
            .thenComparing(Ground::source)
            .thenComparing(Ground::id);

    public EvidenceRow {
        restsOn = List.copyOf(restsOn);
    }

    /** Every row that is asked of such a referral, in the order of the checklist. */
    public static List<EvidenceRow> of(
            EvidenceChecklist checklist, ReferralType type, EvidenceBuilder builder, List<Proof> proofs) {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> of(kind, checklist.need(kind, type, builder), proofs))
                .filter(row -> row.need() != Need.NOT_ASKED)
                .toList();
    }

    public boolean isMissing() {
        return restsOn.isEmpty() && (need == Need.REQUIRED || need == Need.REQUIRED_WITHOUT_EXCEPTION);
    }

    private static EvidenceRow of(EvidenceKind kind, Need need, List<Proof> proofs) {
        List<Ground> grounds = proofs.stream()
                .filter(proof -> proof.kind() == kind)
                .map(Proof::ground)
                .filter(ground -> need != Need.REQUIRED_WITHOUT_EXCEPTION || ground.isSchoolsOwn())
                .distinct()
                .sorted(REFERRALS_FIRST)
                .limit(MOST)
                .toList();
        return new EvidenceRow(kind, need, grounds);
    }

    private static LocalDate day(Ground ground) {
        LocalDate on = ground.on();
        return on == null ? LocalDate.MAX : on;
    }
}
