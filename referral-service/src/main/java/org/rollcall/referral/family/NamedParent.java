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
 * @param contact how to reach and speak with them, as far as the school said
 */
public record NamedParent(
        @Nullable ParentId parentId,
        PersonName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable PostalAddress address,
        Set<Basis> basis,
        boolean livesWith,
        boolean anotherPerson,
        @Nullable Contact contact) {

    public NamedParent {
        basis = Set.copyOf(basis);
    }

    /** A parent of whom the school said no more than name, address and basis. */
    public NamedParent(
            @Nullable ParentId parentId,
            PersonName name,
            @Nullable LocalDate dateOfBirth,
            @Nullable PostalAddress address,
            Set<Basis> basis,
            boolean livesWith,
            boolean anotherPerson) {
        this(parentId, name, dateOfBirth, address, basis, livesWith, anotherPerson, null);
    }

    public NamedParent knownAs(ParentId id) {
        return new NamedParent(id, name, dateOfBirth, address, basis, livesWith, false, contact);
    }

    public boolean hasConfidentialAddress() {
        return contact != null && contact.confidentialAddress();
    }

    @Override
    public String toString() {
        return "NamedParent[%s]".formatted(parentId);
    }
}
