package org.rollcall.referral.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.peer.AttendancePeer;
import org.rollcall.referral.peer.HomeDetails;
import org.rollcall.referral.peer.PupilDetails;

/**
 * Who the pupils are, as their schools' records said when somebody last asked: for letters, and for what must be known without asking
 * again. Filled when triage begins, when a form is filled in from the school's data, and whenever an officer asks anew.
 */
public final class PupilCards {

    private final Pupils pupils;
    private final AttendancePeer attendance;
    private final Clock clock;

    PupilCards(Pupils pupils, AttendancePeer attendance, Clock clock) {
        this.pupils = pupils;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** The pupil as last asked for; nothing before anybody asked. */
    public Optional<PupilCard> of(TenantId tenant, PupilId pupil) {
        return pupils.find(tenant, pupil).flatMap(known -> Optional.ofNullable(known.card()));
    }

    /**
     * Asks attendance-service now, as the caller, and keeps the answer; nothing when it has no such pupil for the caller.
     *
     * @throws org.springframework.web.client.ResourceAccessException when attendance-service is away: an outage, answered 503
     */
    public Optional<PupilCard> askAnew(TenantId tenant, PupilId pupil, Actor actor) {
        Optional<PupilCard> card = attendance.pupil(pupil).map(details -> card(pupil, details));
        card.ifPresent(asked -> pupils.keep(tenant, pupil, known -> known.with(asked), actor));
        return card;
    }

    private PupilCard card(PupilId pupil, PupilDetails details) {
        boolean socialWorker =
                attendance.home(pupil).filter(HomeDetails::socialWorker).isPresent();
        return new PupilCard(
                pupil,
                details.name(),
                details.dateOfBirth(),
                details.yearGroup(),
                details.school(),
                attendance.schoolName(details.school()),
                socialWorker,
                LocalDate.now(clock));
    }
}
