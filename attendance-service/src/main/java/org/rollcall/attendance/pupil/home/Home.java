package org.rollcall.attendance.pupil.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a child lives and with whom: personal, and read only by those who may know addresses. */
public record Home(List<PupilAddress> addresses, List<ParentLink> parents) {

    public static final Home UNKNOWN = new Home(List.of(), List.of());

    public Home {
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
        parents = parents == null ? List.of() : List.copyOf(parents);
    }

    /** Where the child lived on a day; the main home comes first. */
    public Optional<PupilAddress> addressOn(LocalDate day) {
        return addresses.stream().filter(address -> address.covers(day)).min((one, other) -> one.type()
                .compareTo(other.type()));
    }
}
