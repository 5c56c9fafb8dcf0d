package org.rollcall.attendance.school;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Schools and their calendars. */
@RestController
@RequestMapping("/api/attendance/v1/schools")
class SchoolController {

    private final RecordingSchool recording;
    private final Schools schools;

    SchoolController(RecordingSchool recording, Schools schools) {
        this.recording = recording;
        this.schools = schools;
    }

    @PutMapping("/{urn}")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<SchoolView> record(
            Caller caller, @PathVariable String urn, @Valid @RequestBody SchoolRequest request) {
        return shown(recording.record(caller.tenant(), request.schoolWith(urn), Actor.of(caller)));
    }

    @GetMapping("/{urn}")
    @PreAuthorize("hasAuthority('school:read')")
    ResponseEntity<SchoolView> show(Caller caller, @PathVariable String urn) {
        return shown(schools.get(caller, urn));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<SchoolView> list(Caller caller, Cursor cursor) {
        Slice<Stored<School>> page = schools.pageFor(caller, cursor.after(), cursor.limit());
        return CursorPage.of(page, school -> SchoolView.of(school.value()));
    }

    private static ResponseEntity<SchoolView> shown(Stored<School> school) {
        return Tagged.ok(SchoolView.of(school.value()), school.version());
    }
}
