package org.rollcall.attendance.audit;

import static org.rollcall.attendance.audit.record.AuditState.AGREED;
import static org.rollcall.attendance.audit.record.AuditState.CLOSED;
import static org.rollcall.attendance.audit.record.AuditState.DRAFT;
import static org.rollcall.attendance.audit.record.AuditState.ESCALATED;
import static org.rollcall.attendance.audit.record.AuditState.FEEDBACK_GIVEN;
import static org.rollcall.attendance.audit.record.AuditState.FIELDWORK;
import static org.rollcall.attendance.audit.record.AuditState.FOLLOW_UP_DUE;
import static org.rollcall.attendance.audit.record.AuditState.NOTIFIED;
import static org.rollcall.attendance.audit.record.AuditState.PLANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingChallenge;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.record.AgreedAction;
import org.rollcall.attendance.audit.record.AuditPlan;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.audit.record.Conclusion;
import org.rollcall.attendance.audit.record.EscalationGround;
import org.rollcall.attendance.audit.record.Failing;
import org.rollcall.attendance.audit.record.Feedback;
import org.rollcall.attendance.audit.record.Fieldwork;
import org.rollcall.attendance.audit.record.Preparation;
import org.rollcall.attendance.audit.record.ReportSeal;
import org.rollcall.attendance.audit.report.ReportedAudit;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;

/**
 * One audit of one school's registers. Begins planned; the school is told of the visit in time; the sample is stored before any
 * register is opened; what is found is drafted, countersigned where it is grave, and told to the head, who may challenge facts and
 * then agrees the actions; after some weeks the council looks whether they were done and closes it. What cannot wait is escalated.
 */
record RegisterAudit(
        String id,
        AuditPlan plan,
        AuditState state,
        Preparation preparation,
        Fieldwork fieldwork,
        Conclusion conclusion,
        List<ReportSeal> reports) {

    RegisterAudit {
        reports = List.copyOf(reports);
    }

    static Change<RegisterAudit> plan(String id, AuditPlan plan) {
        RegisterAudit planned =
                new RegisterAudit(id, plan, PLANNED, Preparation.NONE, Fieldwork.NONE, Conclusion.NONE, List.of());
        return Change.of(planned)
                .announcing(new AuditEvent.Planned(id, plan.schoolUrn(), plan.schoolYear(), plan.kind()));
    }

    /** A team leader lets the school have less notice than it usually has. */
    RegisterAudit approveRisk(String reason, String by) {
        Failing.within(state, PLANNED).refuse();
        return with(preparation.approved(reason, by));
    }

    Change<RegisterAudit> notifySchool(LocalDate visitOn, int noticeDays, SchoolDays days, LocalDate today) {
        Failing failing = Failing.to(state, NOTIFIED);
        preparation.checkVisit(failing, plan, visitOn, days.contains(visitOn), today);
        preparation.checkNotice(failing, visitOn, noticeDays, days.nthAfter(today, noticeDays));
        failing.refuse();
        return Change.of(with(NOTIFIED).with(preparation.notified(today, visitOn)))
                .announcing(new AuditEvent.Notified(id, plan.schoolUrn(), today, visitOn));
    }

    /** The sample, once; a second draw could be chosen between. */
    RegisterAudit choose(AuditSample sample) {
        Failing.within(state, NOTIFIED)
                .when(preparation.sample() != null, "SAMPLE_STORED", "The sample is drawn once and stays.")
                .when(sample.weeks().isEmpty(), "NO_WEEKS", "The period has no school week.")
                .when(sample.pupilIds().isEmpty(), "NO_PUPILS", "Nobody was on the roll in the period.")
                .refuse();
        return with(preparation.with(sample));
    }

    /** Whether the registers may be opened today; refused with every reason why not. */
    void requireReadyForFieldwork(LocalDate today) {
        LocalDate visit = preparation.visitOn();
        Failing.to(state, FIELDWORK)
                .when(
                        preparation.sample() == null,
                        "SAMPLE_NOT_STORED",
                        "Draw the sample before the registers are opened.")
                .when(
                        visit != null && today.isBefore(visit),
                        "VISIT_DAY_NOT_COME",
                        "The school was told of a visit on " + visit + ".")
                .refuse();
    }

    RegisterAudit open(Fieldwork opened) {
        return with(FIELDWORK).with(opened);
    }

    RegisterAudit raise(Finding finding) {
        Failing failing = Failing.within(state, FIELDWORK);
        fieldwork.checkRoom(failing);
        failing.refuse();
        return with(fieldwork.adding(finding));
    }

    RegisterAudit amend(Finding finding) {
        Failing.within(state, FIELDWORK).refuse();
        return with(fieldwork.replacing(finding));
    }

    Change<RegisterAudit> draft(String summary) {
        Failing failing = Failing.to(state, DRAFT);
        fieldwork.checkComplete(failing);
        failing.refuse();
        return Change.of(with(DRAFT).with(fieldwork.drafted(summary)))
                .announcing(standing()
                        .<Event>flatMap(finding -> Stream.ofNullable(finding.severity())
                                .map(severity -> new AuditEvent.FindingRaised(
                                        id, plan.schoolUrn(), finding.id(), finding.code(), severity, finding.count())))
                        .toArray(Event[]::new));
    }

    RegisterAudit countersign(String by, LocalDate on) {
        Failing.within(state, DRAFT)
                .when(
                        by.equals(plan.auditor()),
                        "COUNTERSIGNED_BY_AUDITOR",
                        "Somebody other than the auditor countersigns.")
                .refuse();
        return with(fieldwork.countersigned(by, on));
    }

    Change<RegisterAudit> giveFeedback(Feedback feedback, LocalDate today) {
        Failing failing = Failing.to(state, FEEDBACK_GIVEN)
                .when(
                        fieldwork.needsCountersignature() && fieldwork.countersignedBy() == null,
                        "COUNTERSIGNATURE_MISSING",
                        "A team leader countersigns major and serious findings.");
        feedback.check(failing, fieldwork.openedOn(), today);
        failing.refuse();
        return Change.of(with(FEEDBACK_GIVEN).with(conclusion.with(feedback)))
                .announcing(new AuditEvent.FeedbackGiven(
                        id, plan.schoolUrn(), rating(), feedback.heldOn(), feedback.challengeBy()));
    }

    /** The school says that a finding has its facts wrong, within its time. */
    RegisterAudit challenge(Finding finding, FindingChallenge challenge) {
        Feedback feedback = conclusion.feedback();
        Failing.within(state, FEEDBACK_GIVEN)
                .when(
                        feedback != null && challenge.on().isAfter(feedback.challengeBy()),
                        "CHALLENGE_TOO_LATE",
                        "Facts could be challenged until " + (feedback == null ? "" : feedback.challengeBy()) + ".")
                .when(finding.challenge() != null, "CHALLENGED_ALREADY", "The finding was challenged once.")
                .when(!finding.stands(), "FINDING_WITHDRAWN", "The finding does not stand any more.")
                .refuse();
        return with(fieldwork.replacing(finding.challenged(challenge)));
    }

    RegisterAudit decideChallenge(Finding finding, Finding decided) {
        Failing.within(state, FEEDBACK_GIVEN)
                .when(!finding.hasOpenChallenge(), "NO_OPEN_CHALLENGE", "There is no challenge to decide.")
                .refuse();
        return with(fieldwork.replacing(decided));
    }

    RegisterAudit propose(List<AgreedAction> actions) {
        Failing.within(state, FEEDBACK_GIVEN).refuse();
        return with(conclusion.with(actions));
    }

    Change<RegisterAudit> agree(String head, LocalDate today, LocalDate followUpOn) {
        Failing failing = Failing.to(state, AGREED);
        fieldwork.checkChallenges(failing);
        standing()
                .filter(Finding::grave)
                .filter(finding -> conclusion.actions().stream()
                        .noneMatch(action -> action.findingId().equals(finding.id())))
                .forEach(finding -> failing.and(
                        "ACTION_MISSING", "Finding %s (%s) has no action.".formatted(finding.id(), finding.code())));
        failing.refuse();
        return Change.of(with(AGREED).with(conclusion.agreed(today, head, followUpOn)))
                .announcing(new AuditEvent.Completed(
                        id, plan.schoolUrn(), rating(), conclusion.actions().size(), today, followUpOn));
    }

    RegisterAudit evidence(AgreedAction action, String shown, LocalDate on) {
        Failing.within(state, AGREED, FOLLOW_UP_DUE)
                .when(!action.waits(), "EVIDENCED_ALREADY", "The action has its evidence.")
                .refuse();
        return with(conclusion.replacing(action.evidenced(shown, on)));
    }

    Change<RegisterAudit> close(LocalDate today) {
        Failing failing = Failing.to(state, CLOSED);
        failing.when(
                state == AGREED && !conclusion.actions().isEmpty(),
                "FOLLOW_UP_NOT_DUE",
                "The actions are followed up on " + conclusion.followUpOn() + ".");
        conclusion.actions().stream()
                .filter(action -> action.waits() && isForGraveFinding(action))
                .forEach(action -> failing.and(
                        "ACTION_NOT_EVIDENCED",
                        "Action %s, due on %s, has no evidence.".formatted(action.id(), action.due())));
        failing.refuse();
        return Change.of(with(CLOSED).with(conclusion.closed(today)))
                .announcing(new AuditEvent.Closed(id, plan.schoolUrn(), today, plan.nextDue()));
    }

    Change<RegisterAudit> escalate(EscalationGround ground, String reason, LocalDate today) {
        Failing.to(state, ESCALATED).refuse();
        return Change.of(with(ESCALATED).with(conclusion.escalated(ground, reason, today)))
                .announcing(new AuditEvent.Escalated(id, plan.schoolUrn(), ground, today));
    }

    /** Moves the audit on by the day: tells of actions that are overdue, and lets the follow-up fall due. */
    Change<RegisterAudit> asOf(LocalDate today) {
        List<AgreedAction> overdue = isActing() ? conclusion.toBeTold(today) : List.of();
        RegisterAudit told = with(conclusion.telling(overdue));
        boolean due = state == AGREED && conclusion.isFollowUpDue(today);
        return Change.of(due ? told.with(FOLLOW_UP_DUE) : told)
                .announcing(overdue.stream()
                        .map(action -> new AuditEvent.ActionOverdue(id, plan.schoolUrn(), action.id(), action.due()))
                        .toArray(Event[]::new));
    }

    /** The next day on which something happens without anybody's doing. */
    Optional<LocalDate> due() {
        Stream<LocalDate> actions = conclusion.actions().stream()
                .filter(action -> isActing() && action.waits() && !action.overdueTold())
                .map(action -> action.due().plusDays(1));
        Stream<LocalDate> followUp = state == AGREED ? Stream.ofNullable(conclusion.followUpOn()) : Stream.of();
        return Stream.concat(actions, followUp).min(LocalDate::compareTo);
    }

    Rating rating() {
        return Rating.of(fieldwork.findings());
    }

    Optional<Finding> finding(String findingId) {
        return fieldwork.finding(findingId);
    }

    Optional<AgreedAction> action(String actionId) {
        return conclusion.action(actionId);
    }

    Stream<Finding> standing() {
        return fieldwork.standing();
    }

    boolean isDraftLate(LocalDate today) {
        LocalDate by = fieldwork.draftBy();
        return state == FIELDWORK && by != null && today.isAfter(by);
    }

    RegisterAudit keeping(ReportSeal seal) {
        List<ReportSeal> sent = Stream.concat(reports.stream(), Stream.of(seal)).toList();
        return new RegisterAudit(id, plan, state, preparation, fieldwork, conclusion, sent);
    }

    ReportedAudit reported() {
        return new ReportedAudit(id, plan, preparation, fieldwork, conclusion, reports);
    }

    private boolean isActing() {
        return state == AGREED || state == FOLLOW_UP_DUE;
    }

    private boolean isForGraveFinding(AgreedAction action) {
        return finding(action.findingId()).filter(Finding::grave).isPresent();
    }

    private RegisterAudit with(AuditState next) {
        return new RegisterAudit(id, plan, next, preparation, fieldwork, conclusion, reports);
    }

    private RegisterAudit with(Preparation next) {
        return new RegisterAudit(id, plan, state, next, fieldwork, conclusion, reports);
    }

    private RegisterAudit with(Fieldwork next) {
        return new RegisterAudit(id, plan, state, preparation, next, conclusion, reports);
    }

    private RegisterAudit with(Conclusion next) {
        return new RegisterAudit(id, plan, state, preparation, fieldwork, next, reports);
    }
}
