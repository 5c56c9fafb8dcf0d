package org.rollcall.attendance.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.Enrolment;
import org.rollcall.attendance.pupil.Pupil;
import org.rollcall.attendance.register.Register;
import org.rollcall.attendance.register.RegisterId;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.SchoolYear;
import org.rollcall.attendance.register.Standing;
import org.rollcall.platform.store.Stored;
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
    Optional<PupilView> of(Stored<Pupil> pupil, Viewer viewer) {
        return viewer.stay(pupil.value())
                .map(stay -> view(pupil, stay, viewer, standing(pupil, stay).orElse(null)));
    }

    private Optional<Standing> standing(Stored<Pupil> pupil, Enrolment stay) {
        return registers
                .find(pupil.tenant(), new RegisterId(pupil.id(), stay.schoolUrn(), thisYear()))
                .map(Stored::value)
                .flatMap(Register::standing);
    }

    private PupilView view(Stored<Pupil> stored, Enrolment stay, Viewer viewer, @Nullable Standing standing) {
        Pupil pupil = stored.value();
        boolean identified = viewer.mayIdentify();
        return new PupilView(
                stored.id(),
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
