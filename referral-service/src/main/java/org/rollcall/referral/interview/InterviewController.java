package org.rollcall.referral.interview;

import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.platform.store.Stored;
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
import org.springframework.web.bind.annotation.RestController;

/** Interviews under caution over HTTP. */
@RestController
@RequestMapping(InterviewController.PATH)
class InterviewController {

    static final String PATH = "/api/referral/v1/cases/{caseId}/interviews";

    private final Interviewing interviewing;
    private final InterviewFiles files;

    InterviewController(Interviewing interviewing, InterviewFiles files) {
        this.interviewing = interviewing;
        this.files = files;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('interview:read')")
    CursorPage<InterviewView> list(Caller caller, @PathVariable String caseId, Cursor cursor) {
        return CursorPage.of(
                interviewing.list(caller, caseId, cursor.after(), cursor.limit()), found -> view(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('interview:read')")
    ResponseEntity<InterviewView> read(Caller caller, @PathVariable String caseId, @PathVariable String id) {
        return answer(caller, interviewing.get(caller, caseId, id));
    }

    /** Fixes the date and invites the parent. */
    @PostMapping
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> fix(
            Caller caller,
            @PathVariable String caseId,
            IdempotencyKey key,
            @Valid @RequestBody InterviewRequests.FixRequest wanted) {
        Stored<Interview> fixed = interviewing.fix(caller, caseId, key, wanted);
        URI location = URI.create(PATH.replace("{caseId}", caseId) + "/" + fixed.id());
        return Tagged.created(location, view(caller, fixed), fixed.version());
    }

    /** Another date after the parent did not come. */
    @PutMapping("/{id}/date")
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> fixAgain(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody InterviewRequests.DateRequest when) {
        return answer(
                seen.caller(),
                interviewing.ask(
                        seen, caseId, found -> asked -> found.fixAgain(asked, interviewing.today()), when.asked()));
    }

    /** Asks by letter instead. */
    @PutMapping("/{id}/questions")
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> askInWriting(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody InterviewRequests.QuestionsRequest questions) {
        return answer(
                seen.caller(),
                interviewing.ask(
                        seen,
                        caseId,
                        found -> asked -> found.askInWriting(asked, interviewing.today()),
                        questions.asked()));
    }

    @PutMapping("/{id}/record")
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> hold(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody InterviewRequests.InterviewRecordRequest held) {
        return answer(seen.caller(), interviewing.step(seen, caseId, found -> files.checked(
                        seen.caller(), found, held.attachments())
                .hold(held.record(), interviewing.today())));
    }

    @PutMapping("/{id}/no-show")
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> notAttended(Seen seen, @PathVariable String caseId) {
        return answer(seen.caller(), interviewing.step(seen, caseId, found -> found.notAttended(interviewing.today())));
    }

    @PutMapping("/{id}/reply")
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> replied(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody InterviewRequests.ReplyRequest reply) {
        return answer(seen.caller(), interviewing.step(seen, caseId, found -> files.checked(
                        seen.caller(), found, reply.attachments())
                .replied(reply.reply(), interviewing.today())));
    }

    @PutMapping("/{id}/no-reply")
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> notReplied(Seen seen, @PathVariable String caseId) {
        return answer(seen.caller(), interviewing.step(seen, caseId, found -> found.notReplied(interviewing.today())));
    }

    @PutMapping("/{id}/cancellation")
    @PreAuthorize("hasAuthority('interview:conduct')")
    ResponseEntity<InterviewView> cancel(
            Seen seen,
            @PathVariable String caseId,
            @Valid @RequestBody InterviewRequests.InterviewCancellationRequest why) {
        return answer(
                seen.caller(),
                interviewing.step(seen, caseId, found -> found.cancel(why.cancellation(interviewing.today()))));
    }

    private ResponseEntity<InterviewView> answer(Caller caller, Stored<Interview> stored) {
        return Tagged.ok(view(caller, stored), stored.version());
    }

    private InterviewView view(Caller caller, Stored<Interview> stored) {
        return InterviewView.of(stored.value(), interviewing.mayChange(caller, stored.value()));
    }
}
