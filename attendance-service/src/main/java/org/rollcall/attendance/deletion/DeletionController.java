package org.rollcall.attendance.deletion;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.proposal.ProposalRequest;
import org.rollcall.attendance.deletion.step.DeletionRequests;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The school's side of taking names off the admission register (SI 2024/208 reg. 9): proposing, answering the council, withdrawing,
 * confirming and deleting on the day; and what both sides may read. What stands against a deletion is refused with 409, all of it.
 */
@RestController
@RequestMapping(DeletionController.PATH)
class DeletionController {

    static final String PATH = "/api/attendance/v1/deletions";

    private final VisibleDeletions deletions;
    private final ProposingDeletions proposing;
    private final DeletingNames deleting;
    private final DeletionViews views;

    DeletionController(
            VisibleDeletions deletions, ProposingDeletions proposing, DeletingNames deleting, DeletionViews views) {
        this.deletions = deletions;
        this.proposing = proposing;
        this.deleting = deleting;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('deletion:read')")
    CursorPage<DeletionLine> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable DeletionState state,
            Cursor cursor) {
        return CursorPage.of(deletions.list(caller, school, state, cursor), DeletionLine::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('deletion:read')")
    ResponseEntity<DeletionView> read(Caller caller, @PathVariable String id) {
        return answer(caller, deletions.get(caller, id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('deletion:propose')")
    ResponseEntity<DeletionView> propose(
            Caller caller, IdempotencyKey key, @Valid @RequestBody ProposalRequest request) {
        Stored<RollDeletion> proposed = proposing.propose(caller, key, request);
        return Tagged.created(URI.create(PATH + "/" + proposed.id()), views.of(caller, proposed), proposed.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('deletion:propose')")
    ResponseEntity<DeletionView> revise(Seen seen, @Valid @RequestBody ProposalRequest request) {
        return answer(seen.caller(), proposing.revise(seen, request));
    }

    @PutMapping("/{id}/submission")
    @PreAuthorize("hasAuthority('deletion:propose')")
    ResponseEntity<DeletionView> submit(Seen seen) {
        return answer(seen.caller(), proposing.submit(seen));
    }

    @PutMapping("/{id}/answer")
    @PreAuthorize("hasAuthority('deletion:propose')")
    ResponseEntity<DeletionView> answer(Seen seen, @Valid @RequestBody DeletionRequests.SchoolsAnswer answer) {
        return answer(seen.caller(), proposing.answer(seen, answer.answer()));
    }

    @PutMapping("/{id}/withdrawal")
    @PreAuthorize("hasAuthority('deletion:propose')")
    ResponseEntity<DeletionView> withdraw(Seen seen, @Valid @RequestBody DeletionRequests.Withdrawal withdrawal) {
        return answer(seen.caller(), proposing.withdraw(seen, withdrawal.reason()));
    }

    @PutMapping("/{id}/confirmation")
    @PreAuthorize("hasAuthority('deletion:confirm')")
    ResponseEntity<DeletionView> confirm(Seen seen, @Valid @RequestBody DeletionRequests.Decision decision) {
        return answer(seen.caller(), deleting.confirm(seen, decision.deleteOn()));
    }

    @PutMapping("/{id}/deletion")
    @PreAuthorize("hasAuthority('deletion:confirm')")
    ResponseEntity<DeletionView> delete(Seen seen, @Valid @RequestBody DeletionRequests.Execution execution) {
        return answer(seen.caller(), deleting.delete(seen, execution.deletedOn()));
    }

    private ResponseEntity<DeletionView> answer(Caller caller, Stored<RollDeletion> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
