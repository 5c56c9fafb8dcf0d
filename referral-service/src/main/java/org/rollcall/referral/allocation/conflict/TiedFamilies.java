package org.rollcall.referral.allocation.conflict;

import java.util.Collection;
import java.util.Set;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/**
 * The families to which an officer's ties reach.
 *
 * @param people those named, and the parents of the children named
 * @param children those named, and every child of these people
 */
record TiedFamilies(Set<ParentId> people, Set<PupilId> children) {

    TiedFamilies {
        people = Set.copyOf(people);
        children = Set.copyOf(children);
    }

    /** @param parents as the record names them, which may know of one sooner than the family does */
    boolean concern(PupilId child, Collection<ParentId> parents) {
        return children.contains(child) || parents.stream().anyMatch(people::contains);
    }
}
