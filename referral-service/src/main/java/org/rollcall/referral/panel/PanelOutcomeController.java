package org.rollcall.referral.panel;

import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a panel decided, and what came of it. */
@RestController
@RequestMapping(PanelController.PATH + "/{id}")
class PanelOutcomeController {

    private final ConcludingPanels concluding;
    private final PanelViews views;

    PanelOutcomeController(ConcludingPanels concluding, PanelViews views) {
        this.concluding = concluding;
        this.views = views;
    }

    /** Writes down the meeting and its decision, and sends the minutes. */
    @PutMapping("/record")
    @PreAuthorize("hasAuthority('panel:decide')")
    ResponseEntity<PanelView> hold(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PanelRequests.RecordRequest record) {
        return views.answer(seen.caller(), concluding.hold(seen, caseId, record));
    }

    @PutMapping("/review")
    @PreAuthorize("hasAuthority('panel:convene')")
    ResponseEntity<PanelView> review(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PanelRequests.PanelReviewRequest review) {
        return views.answer(
                seen.caller(), concluding.review(seen, caseId, review.kept(), new Narrative(review.note())));
    }

    @PutMapping("/council-note")
    @PreAuthorize("hasAuthority('panel:convene')")
    ResponseEntity<PanelView> note(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PanelRequests.PanelNoteRequest note) {
        return views.answer(seen.caller(), concluding.note(seen, caseId, narrative(note.councilNote())));
    }
}
