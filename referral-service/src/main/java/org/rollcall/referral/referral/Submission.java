package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.school.School;

/** Whether a referral is complete enough to be sent in: every guard that fails, all at once. */
record Submission(Referral referral, Optional<School> school, Optional<Pupil> pupil, LocalDate today) {

    private static final String SCHOOL_ATTENDANCE = "Education Act 1996 s.444";
    private static final String PARENTS = "Education Act 1996 ss.572 and 576";
    private static final String REGISTER =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208)";
    private static final String THRESHOLD =
            "Education (Penalty Notices) (England) Regulations 2007 (SI 2007/1867), as amended by SI 2024/210";

    List<FailingGuard> failing() {
        return Stream.of(
                        onRoll(),
                        fails(
                                form().reason() == null,
                                "REASON_MISSING",
                                "say why the school refers",
                                ReferralState.PROVISION),
                        window(),
                        parents(),
                        threshold(),
                        evidence())
                .flatMap(guards -> guards)
                .toList();
    }

    private Stream<FailingGuard> onRoll() {
        boolean known = school.isPresent();
        boolean onRoll =
                pupil.filter(it -> it.isOnRollOf(referral.school(), today)).isPresent();
        return Stream.concat(
                fails(!known, "SCHOOL_UNKNOWN", "the school is not recorded with its calendar yet", REGISTER),
                fails(!onRoll, "NOT_ON_ROLL", "the pupil is not on the roll of this school", REGISTER));
    }

    private Stream<FailingGuard> window() {
        var window = form().window();
        if (window == null) {
            return fails(true, "WINDOW_MISSING", "say which days the referral is about", SCHOOL_ATTENDANCE);
        }
        boolean closed = school.filter(it -> !it.metIn(window)).isPresent();
        return Stream.concat(
                fails(window.to().isAfter(today), "WINDOW_NOT_OVER", "the window must end by today", SCHOOL_ATTENDANCE),
                fails(closed, "WINDOW_WITHOUT_SCHOOL_DAY", "the school did not meet in the window", SCHOOL_ATTENDANCE));
    }

    private Stream<FailingGuard> parents() {
        boolean reachable = form().parents().stream().anyMatch(parent -> parent.address() != null);
        return fails(!reachable, "PARENT_ADDRESS_MISSING", "name at least one parent with an address", PARENTS);
    }

    private Stream<FailingGuard> threshold() {
        boolean met = pupil.flatMap(it -> it.thresholdAt(referral.school())).isPresent();
        boolean needed = form().type().asksForPenaltyNotice() && form().belowThreshold() == null;
        return fails(
                needed && !met,
                "THRESHOLD_NOT_MET",
                "no threshold is known for this pupil: give belowThresholdReason or refer later",
                THRESHOLD);
    }

    private Stream<FailingGuard> evidence() {
        EvidenceChecklist checklist = EvidenceChecklist.inForceOn(today);
        EvidenceBuilder builder = school.map(School::evidenceBuilder).orElse(EvidenceBuilder.COUNCIL_WITH_SCHOOL);
        return checklist.missing(form().type(), builder, form().evidence()).stream()
                .map(kind -> missing(kind, checklist.provision()));
    }

    private static FailingGuard missing(EvidenceKind kind, String provision) {
        return new FailingGuard("EVIDENCE_MISSING", kind + ": " + kind.shows(), provision);
    }

    private static Stream<FailingGuard> fails(boolean fails, String code, String detail, String provision) {
        return fails ? Stream.of(new FailingGuard(code, detail, provision)) : Stream.empty();
    }

    private Form form() {
        return referral.form();
    }
}
