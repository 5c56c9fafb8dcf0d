package org.rollcall.legal.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the law lets a notice be given for this absence at all, whoever the parent is.
 *
 * @param belowThresholdReason why the council gives a notice although the threshold is not met; only a council may
 */
public record PenaltyEligibility(
        String schoolType,
        boolean compulsorySchoolAge,
        boolean thresholdMet,
        @Nullable BelowThresholdReason belowThresholdReason,
        Issuer issuer,
        boolean esoInForce) {

    /** The relevant schools of Education Act 1996 s.444B(4): state-funded, and never independent. */
    private static final Set<String> SCHOOL_TYPES_COVERED =
            Set.of("MAINTAINED", "PUPIL_REFERRAL_UNIT", "ACADEMY", "ALTERNATIVE_PROVISION_ACADEMY");

    /** Who gives a notice. */
    public enum Issuer {
        LOCAL_AUTHORITY,
        SCHOOL,
        POLICE
    }

    /** Why a council may give a notice for fewer sessions than the threshold. */
    public enum BelowThresholdReason {
        DELIBERATE_AVOIDANCE_OF_THRESHOLD,
        OTHER_LA_DISCRETION
    }

    /** What stands in the way. */
    public enum Obstacle {
        SCHOOL_TYPE_NOT_COVERED,
        NOT_CSA,
        THRESHOLD_NOT_MET,
        ESO_IN_FORCE
    }

    public List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (!SCHOOL_TYPES_COVERED.contains(schoolType)) {
            found.add(Obstacle.SCHOOL_TYPE_NOT_COVERED);
        }
        if (!compulsorySchoolAge) {
            found.add(Obstacle.NOT_CSA);
        }
        if (!thresholdMet && !atTheCouncilsDiscretion()) {
            found.add(Obstacle.THRESHOLD_NOT_MET);
        }
        if (esoInForce) {
            found.add(Obstacle.ESO_IN_FORCE);
        }
        return found;
    }

    boolean atTheCouncilsDiscretion() {
        return !thresholdMet && belowThresholdReason != null && issuer == Issuer.LOCAL_AUTHORITY;
    }
}
