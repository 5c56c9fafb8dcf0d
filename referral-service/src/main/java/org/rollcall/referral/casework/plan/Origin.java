package org.rollcall.referral.casework.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;

/**
 * A referral that the case rests on: the one that opened it, or one taken in later.
 *
 * @param evidence the kinds that the school attached, or gave a reason for
 * @param excused those of them for which there is a reason alone
 */
public record Origin(
        ReferralId referral,
        ReferralType type,
        List<ParentId> parents,
        Window window,
        List<EvidenceKind> evidence,
        @Nullable List<EvidenceKind> excused) {

    public Origin {
        parents = List.copyOf(parents);
        evidence = List.copyOf(evidence);
        excused = excused == null ? List.of() : List.copyOf(excused);
    }

    /** What is there: no reason stands in for it. */
    public Stream<EvidenceKind> held() {
        return evidence.stream().filter(kind -> excused == null || !excused.contains(kind));
    }

    /**
     * The one that legal action rests on: the last that asked for it, else the last of all. Help with a contract that is asked for later
     * takes nothing back: a penalty notice that was asked for does not become a prosecution by it.
     */
    public static Origin basisOf(List<Origin> origins) {
        return origins.reversed().stream()
                .filter(origin -> !origin.type().isSupport())
                .findFirst()
                .orElse(origins.getLast());
    }
}
