package org.rollcall.attendance.pupil;

import jakarta.validation.Valid;
import org.rollcall.attendance.pupil.entry.IdentityRequest;
import org.rollcall.attendance.pupil.entry.Items;
import org.rollcall.attendance.pupil.entry.ParentRequest;
import org.rollcall.attendance.pupil.home.PupilAddress;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of one pupil: who the child is, where it lives and with whom. */
@RestController
@RequestMapping("/api/attendance/v1/pupils/{id}/record")
class PupilRecordController {

    private final KeepingRecord keeping;

    PupilRecordController(KeepingRecord keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('pupil:record')")
    ResponseEntity<PupilRecordView> show(Caller caller, @PathVariable String id) {
        return shown(caller, keeping.show(caller, id));
    }

    @PutMapping("/identity")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> identity(Seen seen, @RequestBody IdentityRequest request) {
        return shown(seen.caller(), keeping.identity(seen, request));
    }

    @PutMapping("/addresses")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> addresses(Seen seen, @Valid @RequestBody Items<PupilAddress> request) {
        return shown(seen.caller(), keeping.addresses(seen, request.items()));
    }

    @PutMapping("/parents")
    @PreAuthorize("hasAuthority('pupil:keep')")
    ResponseEntity<PupilRecordView> parents(Seen seen, @Valid @RequestBody Items<ParentRequest> request) {
        return shown(seen.caller(), keeping.parents(seen, request.items()));
    }

    private ResponseEntity<PupilRecordView> shown(Caller caller, Stored<Pupil> pupil) {
        return Tagged.ok(keeping.views(caller).of(pupil), pupil.version());
    }
}
