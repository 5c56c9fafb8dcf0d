package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
import org.rollcall.attendance.register.year.SchoolYear;

/** Pupils with a recorded health need, with a sickness return this year, or with fifteen days of illness and neither. */
final class MedicalNeeds implements CohortRule {

    @Override
    public CohortList list() {
        return CohortList.MEDICAL_NEEDS;
    }

    @Override
    public List<CohortEntry> entries(CohortPupil pupil) {
        if (!pupil.onRoll()) {
            return List.of();
        }
        List<CohortEntry> recorded = Stream.concat(
                        pupil.pupil().circumstances().medicalNeeds().stream()
                                .filter(need ->
                                        need.schoolUrn().equals(pupil.school().urn()) && need.covers(pupil.on()))
                                .map(need -> entry(pupil, need)),
                        pupil.sickness().stream().map(MedicalNeeds::entry))
                .toList();
        return recorded.isEmpty() ? longIllness(pupil) : recorded;
    }

    private static CohortEntry entry(CohortPupil pupil, MedicalNeed need) {
        return new CohortEntry(
                CohortList.MEDICAL_NEEDS,
                Review.text(need.reason(), "Health need"),
                need.from(),
                Review.text(need.plan()),
                need.lastReviewedOn(),
                need.reviewOn(),
                Review.of(need.reviewOn(), need.lastReviewedOn(), need.plan(), pupil.on()));
    }

    private static CohortEntry entry(SicknessNotice notice) {
        return new CohortEntry(
                CohortList.MEDICAL_NEEDS,
                "Sickness return: fifteen days and more",
                notice.on(),
                notice.sentOn() == null ? null : "Return sent to the council on " + notice.sentOn(),
                null,
                null,
                notice.late() ? Set.of(Attention.RETURN_LATE) : Set.of());
    }

    private static List<CohortEntry> longIllness(CohortPupil pupil) {
        LocalDate yearBegan = SchoolYear.of(pupil.on()).firstDay();
        long sessions = pupil.absence().get().thisYear(AbsenceMeasures.SICKNESS_CODE);
        return sessions < AbsenceMeasures.SICKNESS_SESSIONS
                ? List.of()
                : List.of(new CohortEntry(
                        CohortList.MEDICAL_NEEDS,
                        "%d sessions of illness this school year".formatted(sessions),
                        yearBegan,
                        null,
                        null,
                        null,
                        Set.of(Attention.NO_PLAN)));
    }
}
