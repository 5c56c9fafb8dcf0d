package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a school or the council knows of a child beyond the roll, each with its dates: it decides which cohorts the child is in. */
public record Circumstances(
        List<SenProvision> sen,
        List<SocialCare> socialCare,
        List<FreeMeals> freeMeals,
        List<PartTimeTimetable> partTimeTimetables,
        List<MedicalNeed> medicalNeeds,
        List<ExclusionRisk> exclusionRisks) {

    public static final Circumstances NONE =
            new Circumstances(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Circumstances {
        sen = orNone(sen);
        socialCare = orNone(socialCare);
        freeMeals = orNone(freeMeals);
        partTimeTimetables = orNone(partTimeTimetables);
        medicalNeeds = orNone(medicalNeeds);
        exclusionRisks = orNone(exclusionRisks);
    }

    /** The cohorts that the child is in on a day. */
    public Set<Cohort> on(LocalDate day) {
        EnumSet<Cohort> cohorts = EnumSet.noneOf(Cohort.class);
        add(cohorts, Cohort.SEN_SUPPORT, sen, day, need -> need.stage() == SenStage.SEN_SUPPORT);
        add(cohorts, Cohort.EHC_PLAN, sen, day, need -> need.stage() == SenStage.EHC_PLAN);
        add(cohorts, Cohort.SOCIAL_WORKER, socialCare, day, care -> care.status()
                .socialWorker());
        add(cohorts, Cohort.LOOKED_AFTER, socialCare, day, care -> care.status() == SocialCareStatus.LOOKED_AFTER);
        add(cohorts, Cohort.FREE_MEALS, freeMeals, day, meals -> true);
        add(cohorts, Cohort.PART_TIME_TIMETABLE, partTimeTimetables, day, timetable -> true);
        add(cohorts, Cohort.MEDICAL, medicalNeeds, day, need -> true);
        add(cohorts, Cohort.AT_RISK_OF_EXCLUSION, exclusionRisks, day, risk -> true);
        return cohorts;
    }

    public Circumstances withSen(List<SenProvision> said) {
        return new Circumstances(said, socialCare, freeMeals, partTimeTimetables, medicalNeeds, exclusionRisks);
    }

    public Circumstances withSocialCare(List<SocialCare> said) {
        return new Circumstances(sen, said, freeMeals, partTimeTimetables, medicalNeeds, exclusionRisks);
    }

    public Circumstances withFreeMeals(List<FreeMeals> said) {
        return new Circumstances(sen, socialCare, said, partTimeTimetables, medicalNeeds, exclusionRisks);
    }

    public Circumstances withPartTimeTimetables(List<PartTimeTimetable> said) {
        return new Circumstances(sen, socialCare, freeMeals, said, medicalNeeds, exclusionRisks);
    }

    public Circumstances withMedicalNeeds(List<MedicalNeed> said) {
        return new Circumstances(sen, socialCare, freeMeals, partTimeTimetables, said, exclusionRisks);
    }

    public Circumstances withExclusionRisks(List<ExclusionRisk> said) {
        return new Circumstances(sen, socialCare, freeMeals, partTimeTimetables, medicalNeeds, said);
    }

    private static <D extends Dated> void add(
            Set<Cohort> cohorts, Cohort cohort, List<D> known, LocalDate day, Predicate<D> belongs) {
        Stream<D> current = known.stream().filter(each -> each.covers(day));
        if (current.anyMatch(belongs)) {
            cohorts.add(cohort);
        }
    }

    private static <D> List<D> orNone(@Nullable List<D> known) {
        return known == null ? List.of() : List.copyOf(known);
    }
}
