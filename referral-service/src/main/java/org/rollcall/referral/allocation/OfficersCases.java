package org.rollcall.referral.allocation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.Narrative;

/** The open cases of an officer, and how one of them is given to another; the cases themselves say what that takes. */
public interface OfficersCases {

    /** Every open case that the officer has, by age. */
    List<Held> heldBy(TenantId tenant, String officer);

    /** Moves one case, whole or not at all. Asked again for a case that has been moved, it says so and changes nothing. */
    Outcome move(TenantId tenant, CaseId id, Move move, Actor actor);

    /** Every case of these children, whoever has it. */
    Set<CaseId> of(TenantId tenant, Collection<PupilId> children);

    /** An open case as far as a handover must know it. */
    record Held(CaseId id, SchoolUrn school, PupilId pupil, List<ParentId> parents) {

        public Held {
            parents = List.copyOf(parents);
        }
    }

    /** From whom to whom, and why. */
    record Move(String from, String to, Narrative reason, LocalDate on) {}

    /** @param standingAgainst empty when the case is with the one to whom it was to go */
    record Outcome(List<FailingGuard> standingAgainst) {

        public Outcome {
            standingAgainst = List.copyOf(standingAgainst);
        }

        public static Outcome moved() {
            return new Outcome(List.of());
        }
    }
}
