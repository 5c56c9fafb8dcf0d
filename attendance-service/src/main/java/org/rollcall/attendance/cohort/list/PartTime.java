package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.pupil.circumstances.Informed;
import org.rollcall.attendance.pupil.circumstances.PartTimeTimetable;
import org.rollcall.attendance.register.year.SchoolYear;

/**
 * Pupils on a part-time timetable, pupils whose timetable has ended without a week of full-time marks since, and pupils marked as
 * part-time (code C2) without a timetable.
 */
final class PartTime implements CohortRule {

    private static final String CODE = "C2";
    private static final int FULL_WEEK = 10;

    @Override
    public CohortList list() {
        return CohortList.PART_TIME_TIMETABLE;
    }

    @Override
    public List<CohortEntry> entries(CohortPupil pupil) {
        if (!pupil.onRoll()) {
            return List.of();
        }
        LocalDate yearBegan = SchoolYear.of(pupil.on()).firstDay();
        Optional<PartTimeTimetable> latest = pupil.pupil().circumstances().partTimeTimetables().stream()
                .filter(plan -> plan.schoolUrn().equals(pupil.school().urn()))
                .filter(plan ->
                        !plan.from().isAfter(pupil.on()) && !plan.until().isBefore(yearBegan))
                .max(Comparator.comparing(PartTimeTimetable::until));
        if (latest.isEmpty()) {
            return markedWithout(pupil, yearBegan);
        }
        PartTimeTimetable plan = latest.get();
        return plan.covers(pupil.on()) || !backFullTime(pupil, plan) ? List.of(entry(pupil, plan)) : List.of();
    }

    private static boolean backFullTime(CohortPupil pupil, PartTimeTimetable plan) {
        return pupil.absence().get().after(plan.until(), CODE) == 0
                && pupil.absence().get().markedAfter(plan.until()) >= FULL_WEEK;
    }

    private static List<CohortEntry> markedWithout(CohortPupil pupil, LocalDate yearBegan) {
        long marked = pupil.absence().get().thisYear(CODE);
        return marked == 0
                ? List.of()
                : List.of(new CohortEntry(
                        CohortList.PART_TIME_TIMETABLE,
                        "%d sessions coded C2 this school year".formatted(marked),
                        yearBegan,
                        null,
                        null,
                        null,
                        Set.of(Attention.NO_PLAN)));
    }

    private static CohortEntry entry(CohortPupil pupil, PartTimeTimetable plan) {
        return new CohortEntry(
                CohortList.PART_TIME_TIMETABLE,
                Review.text(plan.reason(), "Part-time timetable"),
                plan.from(),
                "%d sessions a week until %s%s"
                        .formatted(
                                plan.sessions().size(),
                                plan.until(),
                                plan.plan() == null ? "" : ": " + plan.plan().text()),
                plan.lastReviewedOn(),
                plan.reviewOn(),
                attention(pupil, plan));
    }

    private static Set<Attention> attention(CohortPupil pupil, PartTimeTimetable plan) {
        Set<Attention> attention = EnumSet.noneOf(Attention.class);
        if (plan.until().isBefore(pupil.on())) {
            attention.add(Attention.PLAN_EXPIRED);
        }
        if (Review.overdue(plan.reviewOn(), plan.lastReviewedOn(), pupil.on())) {
            attention.add(Attention.REVIEW_OVERDUE);
        }
        if (plan.parentAgreedOn() == null || plan.parentAgreedOn().isAfter(pupil.on())) {
            attention.add(Attention.NO_PARENT_AGREEMENT);
        }
        if (notInformed(pupil, plan)) {
            attention.add(Attention.NOT_INFORMED);
        }
        return attention;
    }

    private static boolean notInformed(CohortPupil pupil, PartTimeTimetable plan) {
        Set<Cohort> cohorts = pupil.pupil().cohortsOn(pupil.on());
        boolean socialWorker =
                cohorts.contains(Cohort.SOCIAL_WORKER) && !plan.informed().contains(Informed.SOCIAL_WORKER);
        boolean sendTeam = cohorts.contains(Cohort.EHC_PLAN) && !plan.informed().contains(Informed.SEND_TEAM);
        return socialWorker || sendTeam;
    }
}
