package org.rollcall.attendance.pupil.home;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.person.PersonName;

/**
 * A person whom the school may turn to about a child, and whether that person is a parent in education law.
 *
 * @param id tells the person from the child's others; the same through every change
 * @param basis why the person is a parent; empty for a contact who is none
 * @param relationship what the school calls it, such as mother or foster carer
 * @param address null when it is not known; that of a person who lives with the child is the child's
 * @param contactRestricted a court has limited this person's contact with the child
 * @param doNotDisclose the address must not come to the knowledge of any other parent
 * @param from the first day on which the link is known to hold; null when nobody said
 */
public record ParentLink(
        String id,
        PersonName name,
        Set<ParentBasis> basis,
        @Nullable String relationship,
        boolean livesWith,
        @Nullable PostalAddress address,
        @Nullable String telephone,
        @Nullable String email,
        boolean emailConsent,
        boolean contactRestricted,
        boolean doNotDisclose,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public ParentLink {
        basis = Set.copyOf(basis);
    }

    /** Whether the person is a parent of the child in education law on a day. */
    public boolean isParentOn(LocalDate day) {
        return !basis.isEmpty() && (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    @Override
    public String toString() {
        return "ParentLink[" + id + ", personal]";
    }
}
