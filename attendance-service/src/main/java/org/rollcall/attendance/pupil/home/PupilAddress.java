package org.rollcall.attendance.pupil.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.Dated;

/**
 * Where a child lives or lived.
 *
 * @param doNotDisclose shielded, as after domestic abuse: shown to nobody who need not write there
 */
public record PupilAddress(
        AddressType type,
        PostalAddress address,
        boolean doNotDisclose,
        LocalDate from,
        @Nullable LocalDate until) implements Dated {

    public PupilAddress endedOn(LocalDate last) {
        return new PupilAddress(type, address, doNotDisclose, from, last);
    }
}
