package org.rollcall.attendance.pupil;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;
import org.rollcall.attendance.pupil.circumstances.FreeMeals;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
import org.rollcall.attendance.pupil.circumstances.Note;
import org.rollcall.attendance.pupil.circumstances.OfSchool;
import org.rollcall.attendance.pupil.circumstances.PartTimeTimetable;
import org.rollcall.attendance.pupil.circumstances.SenProvision;
import org.rollcall.attendance.pupil.circumstances.SocialCare;
import org.rollcall.attendance.pupil.circumstances.SocialWorker;
import org.rollcall.attendance.pupil.entry.RecordCheck;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;

/** What a school or the council writes down of a child's circumstances, each kind as a whole. */
final class KeepingCircumstances {

    private final KeepingRecord record;

    KeepingCircumstances(KeepingRecord record) {
        this.record = record;
    }

    Stored<Pupil> sen(Seen seen, List<SenProvision> said) {
        RecordCheck check = new RecordCheck();
        check.each(said, (need, place) -> check.required(place + "/stage", need.stage()))
                .noneAtOnce(said)
                .refuse();
        return record.circumstances(seen, known -> known.withSen(said));
    }

    Stored<Pupil> socialCare(Seen seen, List<SocialCare> said) {
        RecordCheck check = new RecordCheck();
        check.each(said, (care, place) -> socialCare(check, care, place)).refuse();
        return record.circumstances(seen, known -> known.withSocialCare(said));
    }

    private static void socialCare(RecordCheck check, SocialCare care, String place) {
        check.required(place + "/status", care.status());
        check.laCode(place + "/responsibleLaCode", care.responsibleLaCode());
        SocialWorker worker = care.worker();
        if (worker != null) {
            check.required(place + "/worker/name", worker.name());
            check.shortText(place + "/worker/name", worker.name());
            check.contact(place + "/worker", worker.telephone(), worker.email());
        }
    }

    Stored<Pupil> freeMeals(Seen seen, List<FreeMeals> said) {
        new RecordCheck().each(said, (meals, place) -> {}).noneAtOnce(said).refuse();
        return record.circumstances(seen, known -> known.withFreeMeals(said));
    }

    Stored<Pupil> timetables(Seen seen, List<PartTimeTimetable> said) {
        ofSchools(seen, said, (check, timetable, place) -> check.timetable(place, timetable))
                .noneAtOnce(said)
                .refuse();
        return record.circumstances(
                seen,
                known -> known.withPartTimeTimetables(record.merged(seen.caller(), known.partTimeTimetables(), said)));
    }

    Stored<Pupil> medicalNeeds(Seen seen, List<MedicalNeed> said) {
        ofSchools(seen, said, (check, need, place) -> notes(check, place, need.reason(), need.plan()))
                .refuse();
        return record.circumstances(
                seen, known -> known.withMedicalNeeds(record.merged(seen.caller(), known.medicalNeeds(), said)));
    }

    Stored<Pupil> exclusionRisks(Seen seen, List<ExclusionRisk> said) {
        ofSchools(seen, said, (check, risk, place) -> notes(check, place, risk.reason(), risk.plan()))
                .refuse();
        return record.circumstances(
                seen, known -> known.withExclusionRisks(record.merged(seen.caller(), known.exclusionRisks(), said)));
    }

    private static void notes(RecordCheck check, String place, @Nullable Note reason, @Nullable Note plan) {
        check.note(place + "/reason", reason);
        check.note(place + "/plan", plan);
    }

    /** Looks at what each school keeps of the pupil. */
    private <K extends OfSchool> RecordCheck ofSchools(Seen seen, List<K> said, Look<K> look) {
        Pupil pupil = record.show(seen.caller(), seen.id()).value();
        RecordCheck check = new RecordCheck();
        return check.each(said, (kept, place) -> {
            school(seen.caller(), check, pupil, kept, place);
            look.at(check, kept, place);
        });
    }

    /** A school that is not there for the caller and one where the child never was are refused in the same words. */
    private void school(Caller caller, RecordCheck check, Pupil pupil, OfSchool kept, String place) {
        boolean knows = caller.mayActFor(String.valueOf(kept.schoolUrn()))
                && pupil.enrolments().stream().anyMatch(stay -> stay.schoolUrn().equals(kept.schoolUrn()));
        if (!knows) {
            check.problem(place + "/schoolUrn", "must be a school of the pupil that you act for");
        }
    }

    /** Looks at one thing that a school keeps, beyond whose it is. */
    @FunctionalInterface
    private interface Look<K> {
        void at(RecordCheck check, K kept, String place);
    }
}
