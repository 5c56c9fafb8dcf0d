package org.rollcall.referral.worktime;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Officers' time over HTTP. */
@RestController
@RequestMapping(TimeEntryController.PATH)
class TimeEntryController {

    static final String PATH = "/api/referral/v1/time-entries";

    private final TimeEntries entries;
    private final TimeSheets sheets;
    private final RecordingTime recording;

    TimeEntryController(TimeEntries entries, TimeSheets sheets, RecordingTime recording) {
        this.entries = entries;
        this.sheets = sheets;
        this.recording = recording;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('time:record')")
    ResponseEntity<TimeEntryView> record(
            Caller caller, IdempotencyKey key, @Valid @RequestBody TimeRequests.EntryRequest entry) {
        KeptEntry kept = recording.record(caller, key, entry);
        return Tagged.created(
                URI.create(PATH + "/" + kept.entry().id()),
                view(caller, kept),
                kept.day().version());
    }

    /** Of a school in the term of a day, or of an officer in the week of a day; today's when none is given. */
    @GetMapping
    @PreAuthorize("hasAuthority('time:read')")
    CursorPage<TimeEntryView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable LocalDate term,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable LocalDate week,
            Cursor cursor) {
        var found = school == null
                ? sheets.ofOfficer(caller, officer, week, cursor)
                : sheets.ofSchool(caller, school, term, cursor);
        return CursorPage.of(found, kept -> view(caller, kept));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('time:read')")
    ResponseEntity<TimeEntryView> read(Caller caller, @PathVariable String id) {
        KeptEntry kept = entries.get(caller, id);
        return Tagged.ok(view(caller, kept), kept.day().version());
    }

    @PutMapping("/{id}/reversal")
    @PreAuthorize("hasAuthority('time:record')")
    ResponseEntity<TimeEntryView> reverse(Seen seen, @Valid @RequestBody TimeRequests.ReversalRequest reversal) {
        KeptEntry kept = entries.get(seen.caller(), seen.id());
        KeptEntry reversed = recording.reverse(seen, kept, reversal.reason());
        return Tagged.ok(view(seen.caller(), reversed), reversed.day().version());
    }

    private static TimeEntryView view(Caller caller, KeptEntry kept) {
        return TimeEntryView.of(
                kept, TimeEntries.mayAnswerFor(caller, kept.day().value().officer()));
    }
}
