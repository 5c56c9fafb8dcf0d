package org.rollcall.legal.tie;

import java.util.List;
import java.util.Set;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;

/** What this service reads of conflicts of interest. */
final class TieNews {

    private TieNews() {}

    /** A tie to a family, with its children and people as far as they were known. */
    record Declared(String conflictId, String officer, List<PupilId> pupilIds, List<ParentId> parentIds) {

        Tie tie() {
            return new Tie(conflictId, Set.copyOf(pupilIds), Set.copyOf(parentIds));
        }
    }

    /** It does not count any more. */
    record Ended(String conflictId, String officer) {}
}
