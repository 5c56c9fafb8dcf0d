package org.rollcall.referral.panel;

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

/** Panels of a case over HTTP, up to the day. */
@RestController
@RequestMapping(PanelController.PATH)
class PanelController {

    static final String PATH = "/api/referral/v1/cases/{caseId}/panels";

    private final Panels panels;
    private final ConveningPanels convening;
    private final PanelViews views;

    PanelController(Panels panels, ConveningPanels convening, PanelViews views) {
        this.panels = panels;
        this.convening = convening;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('panel:read')")
    CursorPage<PanelView> list(Caller caller, @PathVariable String caseId, Cursor cursor) {
        return CursorPage.of(
                panels.list(caller, caseId, cursor.after(), cursor.limit()), found -> views.of(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('panel:read')")
    ResponseEntity<PanelView> read(Caller caller, @PathVariable String caseId, @PathVariable String id) {
        return views.answer(caller, panels.get(caller, caseId, id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('panel:convene')")
    ResponseEntity<PanelView> plan(
            Caller caller,
            @PathVariable String caseId,
            IdempotencyKey key,
            @Valid @RequestBody PanelRequests.PanelPlanRequest plan) {
        Stored<Panel> planned = convening.plan(caller, caseId, key, plan);
        URI location = URI.create(PATH.replace("{caseId}", caseId) + "/" + planned.id());
        return Tagged.created(location, views.of(caller, planned), planned.version());
    }

    /** Another day after it was adjourned. */
    @PutMapping("/{id}/plan")
    @PreAuthorize("hasAuthority('panel:convene')")
    ResponseEntity<PanelView> planAgain(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PanelRequests.AgainRequest again) {
        return views.answer(seen.caller(), convening.planAgain(seen, caseId, again));
    }

    /** Sends each parent a letter. */
    @PutMapping("/{id}/invitation")
    @PreAuthorize("hasAuthority('panel:convene')")
    ResponseEntity<PanelView> invite(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PanelRequests.InvitationRequest invitation) {
        return views.answer(seen.caller(), convening.invite(seen, caseId, invitation));
    }

    @PutMapping("/{id}/adjournment")
    @PreAuthorize("hasAuthority('panel:convene')")
    ResponseEntity<PanelView> adjourn(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PanelRequests.AdjournmentRequest why) {
        return views.answer(seen.caller(), convening.adjourn(seen, caseId, why.reason(), narrative(why.note())));
    }

    @PutMapping("/{id}/cancellation")
    @PreAuthorize("hasAuthority('panel:convene')")
    ResponseEntity<PanelView> cancel(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PanelRequests.CancellationRequest why) {
        return views.answer(seen.caller(), convening.cancel(seen, caseId, why.chosen(), narrative(why.note())));
    }
}
