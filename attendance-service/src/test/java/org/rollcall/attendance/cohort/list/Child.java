package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;
import org.rollcall.attendance.pupil.circumstances.Informed;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
import org.rollcall.attendance.pupil.circumstances.Note;
import org.rollcall.attendance.pupil.circumstances.PartTimeTimetable;
import org.rollcall.attendance.pupil.circumstances.SocialCare;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.tracker.SupportGiven.Support;
import org.rollcall.attendance.tracker.judging.AbsencePicture;
import org.rollcall.attendance.tracker.judging.Marked;
import org.rollcall.attendance.tracker.judging.SchoolTime;
import org.rollcall.platform.tenancy.TenantId;

/** A pupil made up for a test of the lists. */
record Child(
        @Nullable LocalDate left,
        Circumstances circumstances,
        Marked marks,
        List<Departure> departures,
        List<SicknessNotice> sickness,
        Optional<Support> support) {

    static final String URN = "142101";

    static Child marked(Marked marks) {
        return new Child(null, Circumstances.NONE, marks, List.of(), List.of(), Optional.empty());
    }

    static Child present() {
        return marked(Marked.present("2026-09-02", "2026-12-18"));
    }

    Child left(String day) {
        return new Child(LocalDate.parse(day), circumstances, marks, departures, sickness, support);
    }

    Child with(Departure departure) {
        return new Child(left, circumstances, marks, List.of(departure), sickness, support);
    }

    Child with(SicknessNotice notice) {
        return new Child(left, circumstances, marks, departures, List.of(notice), support);
    }

    Child with(Support given) {
        return new Child(left, circumstances, marks, departures, sickness, Optional.of(given));
    }

    Child with(PartTimeTimetable plan) {
        return with(new Circumstances(
                List.of(), circumstances.socialCare(), List.of(), List.of(plan), List.of(), List.of()));
    }

    Child with(SocialCare care) {
        return with(new Circumstances(
                List.of(), List.of(care), List.of(), circumstances.partTimeTimetables(), List.of(), List.of()));
    }

    Child with(MedicalNeed need) {
        return with(new Circumstances(List.of(), List.of(), List.of(), List.of(), List.of(need), List.of()));
    }

    Child with(ExclusionRisk risk) {
        return with(new Circumstances(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(risk)));
    }

    private Child with(Circumstances known) {
        return new Child(left, known, marks, departures, sickness, support);
    }

    static PartTimeTimetable partTime(
            String until, String reviewOn, @Nullable String reviewed, @Nullable String agreed, Informed... informed) {
        return new PartTimeTimetable(
                URN,
                LocalDate.of(2026, 9, 14),
                LocalDate.parse(until),
                List.of(),
                LocalDate.parse(reviewOn),
                reviewed == null ? null : LocalDate.parse(reviewed),
                agreed == null ? null : LocalDate.parse(agreed),
                Set.of(informed),
                new Note("Recovering"),
                null);
    }

    List<CohortEntry> on(CohortRule rule, String day) {
        return rule.entries(on(LocalDate.parse(day)));
    }

    private CohortPupil on(LocalDate day) {
        CohortSchool school = new CohortSchool(
                new TenantId("northmoor"),
                URN,
                day,
                SchoolTime.of(Marked.CALENDAR),
                Map.of("p-1", departures),
                Map.of("p-1", sickness));
        return new CohortPupil(pupil(), school, () -> new AbsencePicture(marks.upTo(day.toString())), () -> support);
    }

    private KnownPupil pupil() {
        return new KnownPupil(
                new TenantId("northmoor"),
                "p-1",
                new Upn(TestUpns.upn(1)),
                new PersonName("Ashdown", "Robin"),
                new BirthDate(LocalDate.of(2018, 5, 4)),
                List.of(new Enrolment(URN, new YearGroup("3"), LocalDate.of(2024, 9, 2), left)),
                Details.UNKNOWN,
                Home.UNKNOWN,
                circumstances);
    }
}
