package org.rollcall.legal.peer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.correspondence.PostalAddress;
import org.rollcall.legal.id.ParentId;

/**
 * A parent as the referral service knows one now.
 *
 * @param address null when none is known, or when it is confidential and not for the officer who asks
 * @param addressConfidential only those may see it who must write to it
 * @param basis on what the person counts as a parent (Education Act 1996 s.576)
 */
public record ParentDetails(
        ParentId id,
        PersonName name,
        @Nullable PostalAddress address,
        boolean addressConfidential,
        Set<String> basis,
        boolean livesWith) {

    public ParentDetails {
        basis = Set.copyOf(basis);
    }

    /** There is an address, and the officer who asks may not see it. */
    public boolean addressWithheld() {
        return address == null && addressConfidential;
    }
}
