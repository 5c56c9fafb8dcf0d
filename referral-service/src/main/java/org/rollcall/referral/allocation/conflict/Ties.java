package org.rollcall.referral.allocation.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** Keeps from the council's people what is of a family to which they have declared a tie: while it stands, it does not exist for them. */
public final class Ties {

    private final Conflicts conflicts;

    Ties(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    public boolean keepFrom(Caller caller, PupilId child, Collection<ParentId> parents) {
        return families(caller).filter(tied -> tied.concern(child, parents)).isPresent();
    }

    /** The same by the parents that the child is known to have. */
    public boolean keepFrom(Caller caller, PupilId child) {
        return keepFrom(caller, child, List.of());
    }

    /** The children of whom the caller is kept from; none for nearly everybody. */
    public Set<PupilId> kept(Caller caller) {
        return families(caller).map(TiedFamilies::children).orElse(Set.of());
    }

    /**
     * The same list without what the caller is kept from; what is about no child is kept from nobody. For nearly everybody it is the list
     * itself.
     *
     * @param child the path of the id of the child that a record is about
     */
    public Listing free(Caller caller, Listing wanted, String child) {
        return wanted.except(child, kept(caller).stream().map(PupilId::value).collect(Collectors.toSet()));
    }

    /** A school's people declare none. */
    Optional<TiedFamilies> families(Caller caller) {
        return caller.councilSide() ? conflicts.families(caller.tenant(), caller.subject()) : Optional.empty();
    }
}
