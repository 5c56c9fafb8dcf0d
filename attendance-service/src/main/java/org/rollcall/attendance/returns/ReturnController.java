package org.rollcall.attendance.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
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
 * What schools must tell the council about single pupils (SI 2024/208 reg. 13): told, sent, acknowledged or excused. The same occasion
 * told again leads to the same return, so no Idempotency-Key is asked for.
 */
@RestController
@RequestMapping(ReturnController.PATH)
class ReturnController {

    static final String PATH = "/api/attendance/v1/returns";

    private final VisibleReturns returns;
    private final SendingReturns sending;
    private final TellingOfAbsence telling;
    private final ReturnViews views;
    private final Clock clock;

    ReturnController(
            VisibleReturns returns, SendingReturns sending, TellingOfAbsence telling, ReturnViews views, Clock clock) {
        this.returns = returns;
        this.sending = sending;
        this.telling = telling;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('return:read')")
    CursorPage<ReturnView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable ReturnState state,
            @RequestParam(required = false) @Nullable When when,
            Cursor cursor) {
        var wanted = new VisibleReturns.Wanted(school, state, when);
        return CursorPage.of(
                returns.list(caller, wanted, LocalDate.now(clock), cursor), owed -> views.line(caller, owed));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('return:read')")
    ResponseEntity<ReturnView> read(Caller caller, @PathVariable String id) {
        return answer(caller, returns.get(caller, id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('return:send')")
    ResponseEntity<ReturnView> tell(Caller caller, @Valid @RequestBody ReturnRequest request) {
        Stored<StatutoryReturn> owed = telling.tell(caller, request);
        return Tagged.created(URI.create(PATH + "/" + owed.id()), views.whole(caller, owed), owed.version());
    }

    @PutMapping("/{id}/sending")
    @PreAuthorize("hasAuthority('return:send')")
    ResponseEntity<ReturnView> send(Seen seen) {
        return answer(seen.caller(), sending.send(seen));
    }

    @PutMapping("/{id}/acknowledgement")
    @PreAuthorize("hasAuthority('return:receive')")
    ResponseEntity<ReturnView> acknowledge(Seen seen) {
        return answer(seen.caller(), sending.acknowledge(seen));
    }

    @PutMapping("/{id}/excuse")
    @PreAuthorize("hasAuthority('return:receive')")
    ResponseEntity<ReturnView> excuse(Seen seen, @Valid @RequestBody Excuse excuse) {
        return answer(seen.caller(), sending.excuse(seen, excuse.reason()));
    }

    private ResponseEntity<ReturnView> answer(Caller caller, Stored<StatutoryReturn> owed) {
        return Tagged.ok(views.whole(caller, owed), owed.version());
    }

    /** Why none is owed. */
    record Excuse(@NotBlank @Size(max = 1000) String reason) {}
}
