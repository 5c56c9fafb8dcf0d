package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.returns.due.DueDates;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Opens the draft of a return when its occasion arises, once however often it is heard of. */
public final class OpeningReturns {

    private final StatutoryReturns returns;
    private final DueDates dueDates;

    OpeningReturns(StatutoryReturns returns, DueDates dueDates) {
        this.returns = returns;
        this.dueDates = dueDates;
    }

    /** Opens the return, unless it was opened before or is not owed. */
    public void heardOf(TenantId tenant, KnownSchool school, KnownPupil pupil, Occasion occasion, Actor actor) {
        open(tenant, school, pupil, occasion, actor);
    }

    /** The return, opened now or before; none when the pupil is not of the age for it, or another return tells of it already. */
    Optional<Stored<StatutoryReturn>> open(
            TenantId tenant, KnownSchool school, KnownPupil pupil, Occasion occasion, Actor actor) {
        String id = StatutoryReturns.idOf(pupil.id(), school.urn(), occasion);
        Optional<Stored<StatutoryReturn>> known = returns.aggregates().find(tenant, id);
        if (known.isPresent()) {
            return known;
        }
        if (!owed(pupil, occasion) || toldAlready(tenant, school, pupil, occasion)) {
            return Optional.empty();
        }
        LocalDate dueOn = dueDates.of(tenant, school.calendar(), occasion);
        return Optional.of(create(tenant, id, pupil.id(), school.urn(), occasion, dueOn, actor));
    }

    Stored<StatutoryReturn> create(
            TenantId tenant,
            String id,
            String pupilId,
            String schoolUrn,
            Occasion occasion,
            LocalDate dueOn,
            Actor actor) {
        try {
            return returns.aggregates()
                    .create(tenant, id, StatutoryReturn.open(id, pupilId, schoolUrn, occasion, dueOn), actor);
        } catch (AlreadyExists openedMeanwhile) {
            return returns.aggregates().get(tenant, id);
        }
    }

    private static boolean owed(KnownPupil pupil, Occasion occasion) {
        return !occasion.kind().forCompulsoryAgeOnly()
                || CompulsorySchoolAge.covers(pupil.birthDate().day(), occasion.on());
    }

    /** One return for one episode: a correction that moves its first day does not make another of it. */
    private boolean toldAlready(TenantId tenant, KnownSchool school, KnownPupil pupil, Occasion occasion) {
        return returns.about(tenant, pupil.id(), school.urn(), occasion.kind())
                .anyMatch(told -> overlap(told.occasion(), occasion));
    }

    private static boolean overlap(Occasion told, Occasion heard) {
        return switch (heard) {
            case Occasion.Absence absence ->
                told instanceof Occasion.Absence known
                        && overlap(known.from(), known.on(), absence.from(), absence.on());
            case Occasion.Sickness sickness ->
                told instanceof Occasion.Sickness known
                        && overlap(known.from(), known.on(), sickness.from(), sickness.on());
            case Occasion.Entered entered -> told.on().equals(entered.on());
            case Occasion.Deletion deletion -> told.key().equals(deletion.key());
        };
    }

    private static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return !from.isAfter(otherTo) && !otherFrom.isAfter(to);
    }
}
