package org.rollcall.referral.family;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/**
 * A child who shares at least one parent with another.
 *
 * @param shared the parents of the other, as the council knows them
 * @param certain a parent has the same id in both families; else one has the same name with the same birth date or address, and somebody
 *     who knows the family says whether it is one person
 */
public record Sibling(PupilId child, List<ParentId> shared, boolean certain) {

    public Sibling {
        shared = List.copyOf(shared);
    }

    Sibling and(Sibling other) {
        List<ParentId> both =
                Stream.concat(shared.stream(), other.shared.stream()).distinct().toList();
        return new Sibling(child, both, certain || other.certain);
    }
}
