package org.rollcall.referral.feedback;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What schools were told, over HTTP, the oldest first. */
@RestController
@RequestMapping("/api/referral/v1")
class FeedbackController {

    private final VisibleFeedback feedback;

    FeedbackController(VisibleFeedback feedback) {
        this.feedback = feedback;
    }

    @GetMapping("/cases/{id}/feedback")
    @PreAuthorize("hasAuthority('feedback:read')")
    CursorPage<FeedbackView> ofCase(Caller caller, @PathVariable String id, Cursor cursor) {
        return CursorPage.of(feedback.ofCase(caller, id, cursor), feedback::view);
    }

    @GetMapping("/feedback")
    @PreAuthorize("hasAuthority('feedback:read')")
    CursorPage<FeedbackView> ofSchool(
            Caller caller, @RequestParam(required = false) @Nullable String school, Cursor cursor) {
        return CursorPage.of(feedback.ofSchool(caller, school, cursor), feedback::view);
    }
}
