package org.rollcall.referral.teamaround;

import java.util.List;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What was said and agreed.
 *
 * @param copies the parents who get a copy: named one by one, because parents who live apart need not read the same
 */
record Minutes(List<Attendee> present, Narrative said, List<MinutedAction> agreed, List<ParentId> copies) {

    Minutes {
        present = List.copyOf(present);
        agreed = List.copyOf(agreed);
        copies = List.copyOf(copies);
    }
}
