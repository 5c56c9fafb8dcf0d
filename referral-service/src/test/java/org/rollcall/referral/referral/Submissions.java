package org.rollcall.referral.referral;

import static org.rollcall.referral.referral.Sample.PUPIL;
import static org.rollcall.referral.referral.Sample.SCHOOL;
import static org.rollcall.referral.referral.Sample.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.form.Submission;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.school.School;

/** A referral that would pass, and what stands against one that is changed. */
abstract class Submissions {

    static final Window WINDOW = new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18));
    static final Threshold THRESHOLD = new Threshold(TODAY.minusDays(3), "PM", LocalDate.of(2026, 7, 6), 10);
    static final School MAINTAINED = new School(SCHOOL, "MAINTAINED", false, Sample.CALENDAR);

    static Form with(Form full, List<EvidenceItem> evidence) {
        return new Form(
                full.type(),
                full.reason(),
                full.window(),
                full.parents(),
                evidence,
                full.belowThreshold(),
                null,
                full.declarations(),
                null,
                null);
    }

    static Pupil pupil() {
        return new Pupil(PUPIL, Map.of(SCHOOL.value(), LocalDate.of(2026, 9, 2)), Map.of(SCHOOL.value(), THRESHOLD));
    }

    static List<FailingGuard> failing(Form form) {
        return failing(MAINTAINED, pupil(), form);
    }

    static List<String> codes(Form form) {
        return codes(MAINTAINED, pupil(), form);
    }

    static List<String> codes(@Nullable School school, @Nullable Pupil pupil, Form form) {
        return failing(school, pupil, form).stream().map(FailingGuard::code).toList();
    }

    static List<FailingGuard> failing(@Nullable School school, @Nullable Pupil pupil, Form form) {
        return new Submission(
                        form,
                        SCHOOL,
                        Optional.ofNullable(school),
                        Optional.ofNullable(pupil),
                        EvidenceChecklist.inForceOn(TODAY),
                        TODAY)
                .failing();
    }
}
