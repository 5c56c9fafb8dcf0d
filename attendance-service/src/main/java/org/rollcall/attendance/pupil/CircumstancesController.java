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
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
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
    ResponseEntity<PupilRecordView> sen(Seen seen, @Valid @RequestBody Items<SenProvision> request) {
        return shown(seen.caller(), keeping.sen(seen, request.items()));
    }

    @PutMapping("/social-care")
    @PreAuthorize("hasAuthority('pupil:keep-social-care')")
    ResponseEntity<PupilRecordView> socialCare(Seen seen, @Valid @RequestBody Items<SocialCare> request) {
        return shown(seen.caller(), keeping.socialCare(seen, request.items()));
    }

    @PutMapping("/free-meals")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> freeMeals(Seen seen, @Valid @RequestBody Items<FreeMeals> request) {
        return shown(seen.caller(), keeping.freeMeals(seen, request.items()));
    }

    @PutMapping("/part-time-timetables")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> timetables(Seen seen, @Valid @RequestBody Items<PartTimeTimetable> request) {
        return shown(seen.caller(), keeping.timetables(seen, request.items()));
    }

    @PutMapping("/medical-needs")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> medicalNeeds(Seen seen, @Valid @RequestBody Items<MedicalNeed> request) {
        return shown(seen.caller(), keeping.medicalNeeds(seen, request.items()));
    }

    @PutMapping("/exclusion-risks")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> exclusionRisks(Seen seen, @Valid @RequestBody Items<ExclusionRisk> request) {
        return shown(seen.caller(), keeping.exclusionRisks(seen, request.items()));
    }

    private ResponseEntity<PupilRecordView> shown(Caller caller, Stored<Pupil> pupil) {
        return Tagged.ok(records.views(caller).of(pupil), pupil.version());
    }
}
