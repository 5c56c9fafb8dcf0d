package org.rollcall.referral.teamaround;

import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.teamaround.Meetings.Place;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings of the team around a family over HTTP. */
@RestController
@RequestMapping(MeetingController.PATH)
class MeetingController {

    static final String PATH = "/api/referral/v1/cases/{caseId}/support-plans/{planId}/meetings";

    private static final String WRITE = "support:write";

    private final Meetings meetings;
    private final AccessTable access;

    MeetingController(Meetings meetings, AccessTable access) {
        this.meetings = meetings;
        this.access = access;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('support:read')")
    CursorPage<MeetingView> list(
            Caller caller, @PathVariable String caseId, @PathVariable String planId, Cursor cursor) {
        return CursorPage.of(
                meetings.list(caller, new Place(caseId, planId), cursor.after(), cursor.limit()),
                found -> view(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('support:read')")
    ResponseEntity<MeetingView> read(
            Caller caller, @PathVariable String caseId, @PathVariable String planId, @PathVariable String id) {
        return answer(caller, meetings.get(caller, new Place(caseId, planId), id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<MeetingView> plan(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String planId,
            IdempotencyKey key,
            @Valid @RequestBody MeetingRequests.PlanRequest planned) {
        Stored<FamilyMeeting> meeting = meetings.plan(caller, new Place(caseId, planId), key, planned.on());
        String path = PATH.replace("{caseId}", caseId).replace("{planId}", planId);
        return Tagged.created(URI.create(path + "/" + meeting.id()), view(caller, meeting), meeting.version());
    }

    @PutMapping("/{id}/minutes")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<MeetingView> minute(
            Seen seen,
            @PathVariable String caseId,
            @PathVariable String planId,
            @Valid @RequestBody MeetingRequests.MinutesRequest written) {
        return answer(seen.caller(), meetings.minute(seen, new Place(caseId, planId), written.minutes()));
    }

    @PutMapping("/{id}/cancellation")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<MeetingView> cancel(Seen seen, @PathVariable String caseId, @PathVariable String planId) {
        return answer(seen.caller(), meetings.cancel(seen, new Place(caseId, planId)));
    }

    private ResponseEntity<MeetingView> answer(Caller caller, Stored<FamilyMeeting> stored) {
        return Tagged.ok(view(caller, stored), stored.version());
    }

    private MeetingView view(Caller caller, Stored<FamilyMeeting> stored) {
        boolean mayWrite = access.authoritiesOf(caller.roles()).contains(WRITE);
        return MeetingView.of(stored.value(), caller.councilSide(), mayWrite);
    }
}
