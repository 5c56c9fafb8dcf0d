package org.rollcall.referral.family;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;

/**
 * A parent as a referral names them.
 *
 * @param parentId the id under which the council knows this parent, where whoever writes the referral has it
 * @param anotherPerson said of a parent who shares the name of a known parent of this child and is somebody else
 */
public record NamedParent(
        @Nullable ParentId parentId,
        PersonName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable PostalAddress address,
        Set<Basis> basis,
        boolean livesWith,
        boolean anotherPerson) {

    public NamedParent {
        basis = Set.copyOf(basis);
    }

    public NamedParent knownAs(ParentId id) {
        return new NamedParent(id, name, dateOfBirth, address, basis, livesWith, false);
    }

    @Override
    public String toString() {
        return "NamedParent[%s]".formatted(parentId);
    }
}
