package org.rollcall.attendance.deletion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the school says when it wants to delete a name.
 *
 * @param enquiries the school's part of the joint enquiries, where the ground needs them
 */
record Proposal(
        Conditions conditions,
        ChildsPosition child,
        @Nullable Enquiries enquiries,
        List<Evidence> evidence,
        Destination destination) {

    Proposal {
        evidence = List.copyOf(evidence);
    }

    Ground ground() {
        return conditions.ground();
    }

    boolean evidenceMissing() {
        return evidence.stream().noneMatch(item -> conditions.evidence().contains(item.kind()));
    }
}
