package org.rollcall.referral.contract;

import static org.rollcall.referral.evidence.Narrative.narrative;

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

/** Attendance contracts of a case over HTTP, up to their being made. */
@RestController
@RequestMapping(ContractController.PATH)
class ContractController {

    static final String PATH = "/api/referral/v1/cases/{caseId}/contracts";

    private final Contracts contracts;
    private final MakingContracts making;
    private final ContractViews views;

    ContractController(Contracts contracts, MakingContracts making, ContractViews views) {
        this.contracts = contracts;
        this.making = making;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('contract:read')")
    CursorPage<ContractView> list(Caller caller, @PathVariable String caseId, Cursor cursor) {
        return CursorPage.of(
                contracts.list(caller, caseId, cursor.after(), cursor.limit()), found -> views.of(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('contract:read')")
    ResponseEntity<ContractView> read(Caller caller, @PathVariable String caseId, @PathVariable String id) {
        return views.answer(caller, contracts.get(caller, caseId, id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> propose(
            Caller caller,
            @PathVariable String caseId,
            IdempotencyKey key,
            @Valid @RequestBody ContractRequests.ProposalRequest proposal) {
        Stored<AttendanceContract> proposed =
                making.propose(caller, caseId, key, proposal.party(), proposal.parentIds(), proposal.note(caller));
        URI location = URI.create(PATH.replace("{caseId}", caseId) + "/" + proposed.id());
        return Tagged.created(location, views.of(caller, proposed), proposed.version());
    }

    @PutMapping("/{id}/terms")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> write(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.TermsRequest terms) {
        return views.answer(seen.caller(), making.write(seen, caseId, terms.terms()));
    }

    /** Prints it for signature. */
    @PutMapping("/{id}/document")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> print(Seen seen, @PathVariable String caseId) {
        return views.answer(seen.caller(), making.print(seen, caseId));
    }

    /** Arranges the meeting, moves it, or arranges another; each parent is invited by letter. */
    @PutMapping("/{id}/meeting")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> arrange(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.MeetingRequest meeting) {
        return views.answer(seen.caller(), making.arrange(seen, caseId, meeting.meeting(making.today())));
    }

    @PutMapping("/{id}/no-show")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> nobodyCame(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.NoShowRequest missing) {
        return views.answer(seen.caller(), making.nobodyCame(seen, caseId, ContractRequests.ids(missing.parents())));
    }

    @PutMapping("/{id}/decline")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> decline(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.DeclineRequest decline) {
        return views.answer(seen.caller(), making.decline(seen, caseId, decline.decline()));
    }

    @PutMapping("/{id}/agreement")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> agree(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.AgreementRequest agreement) {
        return views.answer(seen.caller(), making.agree(seen, caseId, agreement.record(), agreement.signed()));
    }

    @PutMapping("/{id}/council-note")
    @PreAuthorize("hasAuthority('contract:note')")
    ResponseEntity<ContractView> note(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.NoteRequest note) {
        return views.answer(seen.caller(), making.note(seen, caseId, narrative(note.councilNote())));
    }
}
