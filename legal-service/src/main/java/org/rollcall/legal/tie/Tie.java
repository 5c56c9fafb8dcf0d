package org.rollcall.legal.tie;

import java.util.Set;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;

/**
 * One tie that stands.
 *
 * @param conflictId as the referral service names it
 * @param pupilIds the children of the family
 * @param parentIds its people
 */
record Tie(String conflictId, Set<PupilId> pupilIds, Set<ParentId> parentIds) {

    Tie {
        pupilIds = Set.copyOf(pupilIds);
        parentIds = Set.copyOf(parentIds);
    }
}
