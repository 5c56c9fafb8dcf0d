package org.rollcall.referral.form;

import static org.rollcall.referral.form.Guard.fails;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.school.School;

/**
 * Whether a form is complete enough to be sent in: every guard that fails, all at once.
 *
 * @param at the school that refers
 * @param checklist the council's, as it counts today
 */
public record Submission(
        Form form,
        SchoolUrn at,
        Optional<School> school,
        Optional<Pupil> pupil,
        EvidenceChecklist checklist,
        LocalDate today) {

    private static final String GUIDANCE =
            "Working together to improve school attendance (statutory guidance): the council's referral and triage steps";
    private static final String SCHOOL_ATTENDANCE = "Education Act 1996 s.444";
    private static final String PARENTS = "Education Act 1996 ss.572 and 576";

    /** The first forms had no declarations: the head teacher's signed form, an item of evidence, stands for them. */
    private static final Set<ReferralType> OLDER_THAN_DECLARATIONS =
            Set.of(ReferralType.CASEWORK, ReferralType.PN_IRREGULAR, ReferralType.PN_LEAVE, ReferralType.PROSECUTION);

    public List<FailingGuard> failing() {
        return Stream.of(
                        new RegisterChecks(form, at, school, pupil, today).ofPupil(),
                        fails(form.reason() == null, "REASON_MISSING", "say why the school refers", GUIDANCE),
                        window(),
                        parents(),
                        new RegisterChecks(form, at, school, pupil, today).ofMarks(),
                        evidence(),
                        declarations())
                .flatMap(guards -> guards)
                .toList();
    }

    private Stream<FailingGuard> window() {
        var window = form.window();
        if (window == null) {
            return fails(true, "WINDOW_MISSING", "say which days the referral is about", SCHOOL_ATTENDANCE);
        }
        boolean closed = school.filter(it -> !it.metIn(window)).isPresent();
        return Stream.concat(
                fails(window.to().isAfter(today), "WINDOW_NOT_OVER", "the window must end by today", SCHOOL_ATTENDANCE),
                fails(closed, "WINDOW_WITHOUT_SCHOOL_DAY", "the school did not meet in the window", SCHOOL_ATTENDANCE));
    }

    private Stream<FailingGuard> parents() {
        boolean reachable = form.parents().stream().anyMatch(parent -> parent.address() != null);
        return fails(!reachable, "PARENT_ADDRESS_MISSING", "name at least one parent with an address", PARENTS);
    }

    private Stream<FailingGuard> evidence() {
        EvidenceBuilder builder = school.map(School::evidenceBuilder).orElse(EvidenceBuilder.COUNCIL_WITH_SCHOOL);
        return checklist.missing(form.type(), builder, form.evidence()).stream()
                .map(kind -> missing(kind, checklist.provision()));
    }

    private Stream<FailingGuard> declarations() {
        Set<Declaration> made = form.declarations();
        if (made == null && OLDER_THAN_DECLARATIONS.contains(form.type())) {
            return Stream.empty();
        }
        return Arrays.stream(Declaration.values())
                .filter(declaration -> declaration.isAskedFor(form.type()))
                .filter(declaration -> made == null || !made.contains(declaration))
                .map(declaration ->
                        new FailingGuard("DECLARATION_MISSING", declaration + ": " + declaration.says(), GUIDANCE));
    }

    private static FailingGuard missing(EvidenceKind kind, String provision) {
        return new FailingGuard("EVIDENCE_MISSING", kind + ": " + kind.shows(), provision);
    }
}
