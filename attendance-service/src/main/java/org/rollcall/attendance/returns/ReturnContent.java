package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.home.ParentLink;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.home.PupilAddress;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;

/**
 * What the admission register said when the return was sent, as it must be told: the pupil, the address, and the parents with whom
 * the pupil normally lives. Later changes of the record do not reach it.
 *
 * @param shielded an address in it must not come to the knowledge of everybody
 */
record ReturnContent(
        String upn,
        PersonName name,
        BirthDate birthDate,
        @Nullable String yearGroup,
        @Nullable LocalDate joined,
        @Nullable PostalAddress address,
        boolean shielded,
        List<Parent> parents) {

    ReturnContent {
        parents = List.copyOf(parents);
    }

    static ReturnContent of(KnownPupil pupil, String urn, LocalDate day) {
        PupilAddress home = pupil.home().addressOn(day).orElse(null);
        List<ParentLink> parents = pupil.home().parents().stream()
                .filter(parent -> parent.livesWith() && parent.isParentOn(day))
                .toList();
        return new ReturnContent(
                pupil.upn().value(),
                pupil.name(),
                pupil.birthDate(),
                pupil.yearOn(urn, day).map(YearGroup::value).orElse(null),
                pupil.stayOn(urn, day).map(stay -> stay.joined()).orElse(null),
                home == null ? null : home.address(),
                (home != null && home.doNotDisclose()) || parents.stream().anyMatch(ParentLink::doNotDisclose),
                parents.stream().map(Parent::of).toList());
    }

    /** What the regulations want told and the record does not hold. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (address == null) {
            missing.add("ADDRESS");
        }
        if (parents.isEmpty()) {
            missing.add("PARENT");
        } else if (parents.stream().anyMatch(parent -> parent.telephone() == null)) {
            missing.add("EMERGENCY_TELEPHONE");
        }
        return List.copyOf(missing);
    }

    /** A parent with whom the pupil normally lives; without an address of its own, at the pupil's. */
    record Parent(
            PersonName name,
            @Nullable PostalAddress address,
            @Nullable String telephone) {

        static Parent of(ParentLink link) {
            return new Parent(link.name(), link.address(), link.telephone());
        }
    }
}
