package org.rollcall.attendance.pupil;

import jakarta.validation.Valid;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;
import org.rollcall.attendance.pupil.circumstances.FreeMeals;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
import org.rollcall.attendance.pupil.circumstances.PartTimeTimetable;
import org.rollcall.attendance.pupil.circumstances.SenProvision;
import org.rollcall.attendance.pupil.circumstances.SocialCare;
import org.rollcall.attendance.pupil.entry.Items;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A pupil's circumstances. Social care is written down by the council, the rest by the child's schools. */
@RestController
@RequestMapping("/api/attendance/v1/pupils/{id}/record")
class CircumstancesController {

    private final KeepingCircumstances keeping;
    private final KeepingRecord records;

    CircumstancesController(KeepingCircumstances keeping, KeepingRecord records) {
        this.keeping = keeping;
        this.records = records;
    }

    @PutMapping("/sen")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> sen(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody Items<SenProvision> request) {
        return shown(caller, keeping.sen(caller, id, expected, request.items()));
    }

    @PutMapping("/social-care")
    @PreAuthorize("hasAuthority('pupil:keep-social-care')")
    ResponseEntity<PupilRecordView> socialCare(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody Items<SocialCare> request) {
        return shown(caller, keeping.socialCare(caller, id, expected, request.items()));
    }

    @PutMapping("/free-meals")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> freeMeals(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody Items<FreeMeals> request) {
        return shown(caller, keeping.freeMeals(caller, id, expected, request.items()));
    }

    @PutMapping("/part-time-timetables")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> timetables(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody Items<PartTimeTimetable> request) {
        return shown(caller, keeping.timetables(caller, id, expected, request.items()));
    }

    @PutMapping("/medical-needs")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> medicalNeeds(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody Items<MedicalNeed> request) {
        return shown(caller, keeping.medicalNeeds(caller, id, expected, request.items()));
    }

    @PutMapping("/exclusion-risks")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> exclusionRisks(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody Items<ExclusionRisk> request) {
        return shown(caller, keeping.exclusionRisks(caller, id, expected, request.items()));
    }

    private ResponseEntity<PupilRecordView> shown(Caller caller, Stored<Pupil> pupil) {
        return Tagged.ok(records.views(caller).of(pupil), pupil.version());
    }
}
