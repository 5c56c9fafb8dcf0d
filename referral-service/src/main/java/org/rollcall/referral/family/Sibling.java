package org.rollcall.referral.family;

import java.util.List;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** A child who shares at least one parent with another. */
public record Sibling(PupilId child, List<ParentId> shared) {

    public Sibling {
        shared = List.copyOf(shared);
    }
}
