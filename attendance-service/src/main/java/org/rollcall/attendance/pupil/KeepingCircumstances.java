package org.rollcall.attendance.pupil;

import java.util.List;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;
import org.rollcall.attendance.pupil.circumstances.FreeMeals;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
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
        Caller caller = seen.caller();
        Pupil pupil = record.show(caller, seen.id()).value();
        RecordCheck check = new RecordCheck();
        check.each(said, (timetable, place) -> {
                    school(caller, check, pupil, timetable, place);
                    check.timetable(place, timetable);
                })
                .noneAtOnce(said)
                .refuse();
        return record.circumstances(
                seen,
                known -> known.withPartTimeTimetables(record.merged(caller, known.partTimeTimetables(), said)));
    }

    Stored<Pupil> medicalNeeds(Seen seen, List<MedicalNeed> said) {
        Caller caller = seen.caller();
        Pupil pupil = record.show(caller, seen.id()).value();
        RecordCheck check = new RecordCheck();
        check.each(said, (need, place) -> {
                    school(caller, check, pupil, need, place);
                    check.note(place + "/reason", need.reason());
                    check.note(place + "/plan", need.plan());
                })
                .refuse();
        return record.circumstances(
                seen,
                known -> known.withMedicalNeeds(record.merged(caller, known.medicalNeeds(), said)));
    }

    Stored<Pupil> exclusionRisks(Seen seen, List<ExclusionRisk> said) {
        Caller caller = seen.caller();
        Pupil pupil = record.show(caller, seen.id()).value();
        RecordCheck check = new RecordCheck();
        check.each(said, (risk, place) -> {
                    school(caller, check, pupil, risk, place);
                    check.note(place + "/reason", risk.reason());
                    check.note(place + "/plan", risk.plan());
                })
                .refuse();
        return record.circumstances(
                seen,
                known -> known.withExclusionRisks(record.merged(caller, known.exclusionRisks(), said)));
    }

    /** A school that is not there for the caller and one where the child never was are refused in the same words. */
    private void school(Caller caller, RecordCheck check, Pupil pupil, OfSchool kept, String place) {
        boolean knows = caller.mayActFor(String.valueOf(kept.schoolUrn()))
                && pupil.enrolments().stream().anyMatch(stay -> stay.schoolUrn().equals(kept.schoolUrn()));
        if (!knows) {
            check.problem(place + "/schoolUrn", "must be a school of the pupil that you act for");
        }
    }
}
