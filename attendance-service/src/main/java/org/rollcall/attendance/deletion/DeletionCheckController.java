package org.rollcall.attendance.deletion;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.proposal.Enquiries;
import org.rollcall.attendance.deletion.proposal.ProposalRequest;
import org.rollcall.attendance.deletion.step.DeletionRequests;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The council's side of taking names off the admission register (SI 2024/208 reg. 9): enquiries, agreement and challenge, each refused
 * with 409 where the deletion does not wait for it; and the pupils who left a roll without a ground.
 */
@RestController
@RequestMapping("/api/attendance/v1")
class DeletionCheckController {

    private final CheckingDeletions checking;
    private final LeaversWithoutGround leavers;
    private final DeletionViews views;
    private final Clock clock;

    DeletionCheckController(
            CheckingDeletions checking, LeaversWithoutGround leavers, DeletionViews views, Clock clock) {
        this.checking = checking;
        this.leavers = leavers;
        this.views = views;
        this.clock = clock;
    }

    @PutMapping("/deletions/{id}/enquiries")
    @PreAuthorize("hasAuthority('deletion:record-enquiries')")
    ResponseEntity<DeletionView> enquired(Seen seen, @Valid @RequestBody ProposalRequest.EnquiriesForm made) {
        Enquiries enquiries = made.completedBy(LocalDate.now(clock), "");
        return answer(seen.caller(), checking.enquired(seen, enquiries));
    }

    @PutMapping("/deletions/{id}/agreement")
    @PreAuthorize("hasAuthority('deletion:check')")
    ResponseEntity<DeletionView> agree(Seen seen, @Valid @RequestBody DeletionRequests.Agreement agreement) {
        return answer(seen.caller(), checking.agree(seen, agreement.consent()));
    }

    @PutMapping("/deletions/{id}/challenge")
    @PreAuthorize("hasAuthority('deletion:check')")
    ResponseEntity<DeletionView> challenge(Seen seen, @Valid @RequestBody DeletionRequests.Objection objection) {
        return answer(seen.caller(), checking.challenge(seen, objection.reason()));
    }

    @GetMapping("/schools/{urn}/leavers-without-ground")
    @PreAuthorize("hasAuthority('deletion:check')")
    CursorPage<LeaversWithoutGround.Leaver> leavers(
            Caller caller,
            @PathVariable String urn,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return new CursorPage<>(leavers.at(caller, urn, from, to), null);
    }

    private ResponseEntity<DeletionView> answer(Caller caller, Stored<RollDeletion> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
