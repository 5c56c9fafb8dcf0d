package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.ConsentToWithdraw;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.proposal.Judgement;
import org.rollcall.attendance.deletion.proposal.Proposal;
import org.rollcall.attendance.deletion.proposal.Situation;
import org.rollcall.attendance.deletion.step.CouncilCheck;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.returns.absence.ReadingMarks;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.TenantId;

/** Judges a deletion by all that the platform knows: the school's words, the roll, the register, the calendar, the council's say. */
final class JudgingDeletions {

    private final Schools schools;
    private final Roll roll;
    private final ReadingMarks marks;
    private final Settings settings;
    private final ConsentToWithdraw withdrawal;

    JudgingDeletions(Schools schools, Roll roll, ReadingMarks marks, Settings settings, ConsentToWithdraw withdrawal) {
        this.schools = schools;
        this.roll = roll;
        this.marks = marks;
        this.settings = settings;
        this.withdrawal = withdrawal;
    }

    /** As things are. */
    Judgement judge(TenantId tenant, RollDeletion deletion, LocalDate today) {
        return judge(tenant, deletion, deletion.council(), today);
    }

    /** As things would be if the council said that. */
    Judgement judge(TenantId tenant, RollDeletion deletion, CouncilCheck council, LocalDate today) {
        Proposal proposal = deletion.proposal();
        KnownSchool school = schools.known(tenant, deletion.schoolUrn());
        Situation situation = new Situation(
                today,
                school,
                pupil(tenant, deletion),
                marks.upTo(tenant, deletion.pupilId(), school.urn(), school.calendar(), today),
                proposal.child(),
                proposal.enquiries(),
                council.enquiries(),
                council.consent(),
                withdrawal);
        return Judgement.of(proposal, situation);
    }

    /** Before anybody decides: the check is passed, and whoever must know first knows. */
    Judgement judgeForDecision(TenantId tenant, RollDeletion deletion, LocalDate today, LocalDate deletedOn) {
        boolean toldNobody = !deletion.socialWorkerWasTold(today);
        return judge(tenant, deletion, today)
                .on(deletedOn)
                .when(deletedOn.isBefore(today), Blocker.RETROSPECTIVE_DELETION)
                .when(hasSocialWorker(tenant, deletion, today) && toldNobody, Blocker.SOCIAL_WORKER_NOT_TOLD)
                .when(deletion.checkRequired() && !deletion.council().agreed(), Blocker.COUNCIL_CHECK_REQUIRED);
    }

    boolean checkRequired(TenantId tenant, Ground ground, LocalDate on) {
        return ground.alwaysChecked() || settings.number(tenant, ground.setting(), on) == 1;
    }

    KnownPupil pupil(TenantId tenant, RollDeletion deletion) {
        return roll.find(tenant, deletion.pupilId()).orElseThrow(() -> new NotFound("pupils", deletion.pupilId()));
    }

    private boolean hasSocialWorker(TenantId tenant, RollDeletion deletion, LocalDate today) {
        return pupil(tenant, deletion).cohortsOn(today).stream()
                .anyMatch(cohort -> cohort == Cohort.SOCIAL_WORKER || cohort == Cohort.LOOKED_AFTER);
    }
}
