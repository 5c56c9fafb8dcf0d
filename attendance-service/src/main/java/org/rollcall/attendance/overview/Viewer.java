package org.rollcall.attendance.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** What one caller may see of pupils: a school's own people see the child's stay at that school, the council sees all. */
final class Viewer {

    private final Caller caller;
    private final Set<String> authorities;

    Viewer(Caller caller, AccessTable access) {
        this.caller = caller;
        this.authorities = access.authoritiesOf(caller.roles());
    }

    /** The latest stay that the caller may know of; none when the pupil is nobody to the caller. */
    Optional<Enrolment> stay(KnownPupil pupil) {
        return stays(pupil).stream().max(Comparator.comparing(Enrolment::joined));
    }

    List<Enrolment> stays(KnownPupil pupil) {
        return pupil.enrolments().stream()
                .filter(stay -> caller.mayActFor(stay.schoolUrn()))
                .toList();
    }

    boolean mayIdentify() {
        return authorities.contains("pupil:identify");
    }

    List<String> actions() {
        List<String> actions = new ArrayList<>();
        if (authorities.contains("attendance:read")) {
            actions.add("read-attendance");
        }
        return actions;
    }
}
