package org.rollcall.attendance.school;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.EntityTag;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Schools and their calendars. */
@RestController
@RequestMapping("/api/attendance/v1/schools")
class SchoolController {

    private final RecordingSchool recording;
    private final Schools schools;
    private final Councils councils;

    SchoolController(RecordingSchool recording, Schools schools, Councils councils) {
        this.recording = recording;
        this.schools = schools;
        this.councils = councils;
    }

    @PutMapping("/{urn}")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<SchoolView> record(
            Caller caller,
            @PathVariable String urn,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SchoolRequest request) {
        Optional<Version> expected = Optional.ofNullable(ifMatch).map(EntityTag::read);
        return shown(recording.record(caller.tenant(), request.schoolWith(urn), expected, Actor.of(caller)));
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
        String laCode = councils.laCode(caller.tenant()).orElse(null);
        return CursorPage.of(page, school -> SchoolView.of(school.value(), laCode));
    }

    private ResponseEntity<SchoolView> shown(Stored<School> school) {
        String laCode = councils.laCode(school.tenant()).orElse(null);
        return Tagged.ok(SchoolView.of(school.value(), laCode), school.version());
    }
}
