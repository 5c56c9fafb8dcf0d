package org.rollcall.attendance.deletion.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.ChildsPosition;
import org.rollcall.attendance.deletion.ground.Ground;

/**
 * What the school says when it wants to delete a name.
 *
 * @param enquiries the school's part of the joint enquiries, where the ground needs them
 */
public record Proposal(
        Conditions conditions,
        ChildsPosition child,
        @Nullable Enquiries enquiries,
        List<Evidence> evidence,
        Destination destination) {

    public Proposal {
        evidence = List.copyOf(evidence);
    }

    public Ground ground() {
        return conditions.ground();
    }

    boolean evidenceMissing() {
        return evidence.stream().noneMatch(item -> conditions.evidence().contains(item.kind()));
    }
}
