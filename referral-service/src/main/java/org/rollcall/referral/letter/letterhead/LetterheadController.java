package org.rollcall.referral.letter.letterhead;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letterhead of the caller's council. Before there is one, its version is 0. */
@RestController
@RequestMapping("/api/referral/v1/council/letterhead")
class LetterheadController {

    private final Letterheads letterheads;
    private final Clock clock;

    LetterheadController(Letterheads letterheads, Clock clock) {
        this.letterheads = letterheads;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('letter-template:read')")
    ResponseEntity<LetterheadView> read(TenantId tenant) {
        return letterheads
                .find(tenant)
                .map(this::answer)
                .orElseGet(() -> Tagged.ok(view(LetterheadHistory.none()), new Version(0)));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('letter-template:publish')")
    ResponseEntity<LetterheadView> enter(
            Caller caller, @IfMatch Version expected, @Valid @RequestBody LetterheadRequest letterhead) {
        return answer(letterheads.enter(caller.tenant(), expected, letterhead, Actor.of(caller)));
    }

    private ResponseEntity<LetterheadView> answer(Stored<LetterheadHistory> stored) {
        return Tagged.ok(view(stored.value()), stored.version());
    }

    private LetterheadView view(LetterheadHistory history) {
        return LetterheadView.of(history, LocalDate.now(clock));
    }
}
