package org.rollcall.attendance.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.Standing;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.springframework.stereotype.Component;

/** Puts a pupil and this year's register together. */
@Component
class PupilViews {

    private final Registers registers;
    private final Clock clock;

    PupilViews(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    SchoolYear thisYear() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    /** The view, unless the pupil is nobody to the viewer. */
    Optional<PupilView> of(KnownPupil pupil, Viewer viewer) {
        return viewer.stay(pupil)
                .map(stay -> view(pupil, stay, viewer, standing(pupil, stay).orElse(null)));
    }

    private Optional<Standing> standing(KnownPupil pupil, Enrolment stay) {
        return registers.standing(pupil.tenant(), new RegisterId(pupil.id(), stay.schoolUrn(), thisYear()));
    }

    private PupilView view(KnownPupil pupil, Enrolment stay, Viewer viewer, @Nullable Standing standing) {
        boolean identified = viewer.mayIdentify();
        return new PupilView(
                pupil.id(),
                OnRoll.of(stay, LocalDate.now(clock)),
                stay.schoolUrn(),
                stay.yearGroup().value(),
                stay.joined(),
                stay.left(),
                identified ? pupil.upn().value() : null,
                identified ? pupil.name().surname() : null,
                identified ? pupil.name().forename() : null,
                identified ? pupil.birthDate().day() : null,
                standing != null,
                standing == null ? null : standing.metOn().date(),
                standing == null ? null : standing.metOn().half(),
                standing == null ? null : standing.count(),
                viewer.actions());
    }
}
