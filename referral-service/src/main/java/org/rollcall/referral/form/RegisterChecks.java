package org.rollcall.referral.form;

import static org.rollcall.referral.entitlement.ServiceRequest.PENALTY_NOTICE;
import static org.rollcall.referral.form.Guard.fails;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.RegisterSeen;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.school.School;

/** What the school's registers must bear out, as far as this service knows of them without asking. */
record RegisterChecks(Form form, SchoolUrn at, Optional<School> school, Optional<Pupil> pupil, LocalDate today) {

    private static final String REGISTER =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208)";
    private static final String NOT_YET_ESTABLISHED = REGISTER + " reg. 10(7) to (9)";
    private static final String RELEVANT_SCHOOLS =
            "Education Act 1996 ss.444A and 444B(4); Education and Inspections Act 2006 ss.103 and 105";
    private static final String AGE = "Education Act 1996 s.8";
    private static final String THRESHOLD =
            "Education (Penalty Notices) (England) Regulations 2007 (SI 2007/1867), as amended by SI 2024/210";

    /** Unauthorised sessions that a penalty notice for leave rests on while the leave still goes on. */
    private static final int SESSIONS_OF_LEAVE = 10;

    Stream<FailingGuard> ofPupil() {
        boolean onRoll = pupil.filter(it -> it.isOnRollOf(at, today)).isPresent();
        return Stream.of(
                        fails(
                                school.isEmpty(),
                                "SCHOOL_UNKNOWN",
                                "the school is not recorded with its calendar yet",
                                REGISTER),
                        fails(
                                form.type().isAboutPupilOnRoll() && !onRoll,
                                "NOT_ON_ROLL",
                                "the pupil is not on the roll of this school",
                                REGISTER),
                        kind(),
                        age())
                .flatMap(guards -> guards);
    }

    Stream<FailingGuard> ofMarks() {
        return Stream.of(threshold(), leave(), unestablished()).flatMap(guards -> guards);
    }

    private Stream<FailingGuard> kind() {
        boolean outside =
                school.filter(it -> !it.standing().to(PENALTY_NOTICE).allowed()).isPresent();
        return fails(
                form.type().asksForPenaltyNotice() && outside,
                "SCHOOL_TYPE_NOT_COVERED",
                "no penalty notice is issued for a pupil of a school of this kind: ask for another step",
                RELEVANT_SCHOOLS);
    }

    private Stream<FailingGuard> age() {
        Window days = form.window() == null ? new Window(today, today) : form.window();
        boolean outside = pupil.flatMap(it -> Optional.ofNullable(it.card()))
                .filter(card -> !card.ofCompulsorySchoolAgeIn(days))
                .isPresent();
        return fails(
                outside, "NOT_COMPULSORY_SCHOOL_AGE", "the pupil was not of compulsory school age in the window", AGE);
    }

    private Stream<FailingGuard> threshold() {
        boolean needed = form.type().needsThreshold() && form.belowThreshold() == null;
        return fails(
                needed && thresholds().noneMatch(this::touchesWindow),
                "THRESHOLD_NOT_MET",
                "no threshold is known that was met in these days: refer for its ten weeks, say in belowThresholdReason why to act below it, or refer later",
                THRESHOLD);
    }

    private Stream<FailingGuard> leave() {
        int counted = Math.max(
                known().filter(this::isMetInWindow).map(Threshold::count).orElse(0),
                seen().map(RegisterSeen::unauthorised).orElse(0));
        return fails(
                form.leaveGoesOn() && counted < SESSIONS_OF_LEAVE,
                "LEAVE_NOT_OVER",
                "the pupil is still away and fewer than ten sessions are recorded: refer when one or the other has changed",
                THRESHOLD);
    }

    private Stream<FailingGuard> unestablished() {
        Window window = form.window();
        if (window == null) {
            return Stream.empty();
        }
        return seen().filter(register -> !register.unestablishedIn(window).isEmpty()).stream()
                .map(register -> new FailingGuard(
                        "CODE_N_UNRESOLVED",
                        "code N stands on %d days of the window for more than five school days, by the register read on %s:"
                                        .formatted(
                                                register.unestablishedIn(window).size(), register.on())
                                + " enter the reasons and open the form's prefill again",
                        NOT_YET_ESTABLISHED));
    }

    /** A threshold of other weeks than those of the referral says nothing of them. */
    private boolean touchesWindow(Threshold threshold) {
        Window window = form.window();
        return window == null
                || (!threshold.windowFirstWeek().isAfter(window.to())
                        && !threshold.metOn().isBefore(window.from()));
    }

    /** A threshold that was met before the leave says nothing of the leave. */
    private boolean isMetInWindow(Threshold threshold) {
        Window window = form.window();
        return window != null && !threshold.metOn().isBefore(window.from());
    }

    /** As it was announced, and as the register met it when the form was begun. */
    private Stream<Threshold> thresholds() {
        return Stream.concat(known().stream(), seen().map(RegisterSeen::met).stream());
    }

    private Optional<Threshold> known() {
        return pupil.flatMap(it -> it.thresholdAt(at));
    }

    private Optional<RegisterSeen> seen() {
        return pupil.flatMap(it -> it.seenAt(at));
    }
}
