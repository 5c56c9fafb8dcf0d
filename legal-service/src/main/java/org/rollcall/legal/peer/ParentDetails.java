package org.rollcall.legal.peer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.correspondence.PostalAddress;
import org.rollcall.legal.id.ParentId;

/**
 * A parent as the referral service knows one now.
 *
 * @param address null when none is known
 * @param basis on what the person counts as a parent (Education Act 1996 s.576)
 */
public record ParentDetails(
        ParentId id, PersonName name, @Nullable PostalAddress address, Set<String> basis, boolean livesWith) {

    public ParentDetails {
        basis = Set.copyOf(basis);
    }
}
