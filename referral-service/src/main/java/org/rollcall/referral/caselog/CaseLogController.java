package org.rollcall.referral.caselog;

import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.caselog.LogRequests.CorrectionRequest;
import org.rollcall.referral.caselog.LogRequests.DeedRequest;
import org.rollcall.referral.caselog.LogRequests.LogEndRequest;
import org.rollcall.referral.caselog.LogRequests.LogEntryRequest;
import org.rollcall.referral.caselog.LogRequests.SharingRequest;
import org.rollcall.referral.caselog.entry.EntryState;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log of a case over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/cases/{caseId}/log")
class CaseLogController {

    private final CaseLogs logs;
    private final WritingLog writing;
    private final LogEntryViews views;

    CaseLogController(CaseLogs logs, WritingLog writing, LogEntryViews views) {
        this.logs = logs;
        this.writing = writing;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('case-log:read')")
    CursorPage<LogEntryView> list(Caller caller, @PathVariable String caseId, Cursor cursor) {
        return views.of(caller, logs.list(caller, caseId, cursor));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('case-log:read')")
    ResponseEntity<LogEntryView> read(Caller caller, @PathVariable String caseId, @PathVariable String id) {
        return answer(caller, logs.get(caller, caseId, id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('case-log:write')")
    ResponseEntity<LogEntryView> add(
            Caller caller, @PathVariable String caseId, IdempotencyKey key, @Valid @RequestBody LogEntryRequest entry) {
        return created(caller, writing.add(caller, key, caseId, entry));
    }

    @PutMapping("/{id}/completion")
    @PreAuthorize("hasAuthority('case-log:write')")
    ResponseEntity<LogEntryView> complete(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody DeedRequest done) {
        return answer(seen.caller(), writing.complete(seen, caseId, done));
    }

    @PutMapping("/{id}/cancellation")
    @PreAuthorize("hasAuthority('case-log:write')")
    ResponseEntity<LogEntryView> cancel(Seen seen, @PathVariable String caseId, @Valid @RequestBody LogEndRequest end) {
        return answer(seen.caller(), writing.end(seen, caseId, EntryState.CANCELLED, end.reason()));
    }

    @PutMapping("/{id}/miss")
    @PreAuthorize("hasAuthority('case-log:write')")
    ResponseEntity<LogEntryView> miss(Seen seen, @PathVariable String caseId, @Valid @RequestBody LogEndRequest end) {
        return answer(seen.caller(), writing.end(seen, caseId, EntryState.MISSED, end.reason()));
    }

    @PostMapping("/{id}/corrections")
    @PreAuthorize("hasAuthority('case-log:write')")
    ResponseEntity<LogEntryView> correct(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            IdempotencyKey key,
            @Valid @RequestBody CorrectionRequest correction) {
        return created(caller, writing.correct(caller, key, caseId, id, correction));
    }

    @PutMapping("/{id}/sharing")
    @PreAuthorize("hasAuthority('case-log:write')")
    ResponseEntity<LogEntryView> share(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SharingRequest sharing) {
        return answer(seen.caller(), writing.share(seen, caseId, sharing.shared()));
    }

    private ResponseEntity<LogEntryView> created(Caller caller, Stored<LogEntry> stored) {
        String caseId = stored.value().whose().caseId().value();
        URI location = URI.create("/api/referral/v1/cases/%s/log/%s".formatted(caseId, stored.id()));
        return Tagged.created(location, views.of(caller, stored), stored.version());
    }

    private ResponseEntity<LogEntryView> answer(Caller caller, Stored<LogEntry> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
