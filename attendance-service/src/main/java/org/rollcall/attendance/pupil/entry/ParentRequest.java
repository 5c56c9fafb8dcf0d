package org.rollcall.attendance.pupil.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.home.ParentBasis;
import org.rollcall.attendance.pupil.home.ParentLink;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.platform.store.Ids;

/**
 * A parent or other contact as a school writes it down.
 *
 * @param id the person's id, when the record knows the person already
 * @param address left out: unknown, or unchanged when the record shields it
 */
public record ParentRequest(
        @Nullable String id,
        PersonName name,
        @Nullable Set<ParentBasis> basis,
        @Nullable String relationship,
        @Nullable Boolean livesWith,
        @Nullable PostalAddress address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable Boolean emailConsent,
        @Nullable Boolean contactRestricted,
        @Nullable Boolean doNotDisclose,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** The person, with a shielded address that the sender left out as it was. */
    public ParentLink after(@Nullable ParentLink known) {
        PostalAddress kept = known != null && known.doNotDisclose() ? known.address() : null;
        return new ParentLink(
                known == null ? Ids.fresh() : known.id(),
                new PersonName(name.surname().strip(), name.forename().strip()),
                basis == null ? Set.of() : basis,
                relationship,
                Boolean.TRUE.equals(livesWith),
                address == null ? kept : RecordCheck.tidy(address),
                telephone,
                email,
                Boolean.TRUE.equals(emailConsent),
                Boolean.TRUE.equals(contactRestricted),
                Boolean.TRUE.equals(doNotDisclose),
                from,
                until);
    }
}
