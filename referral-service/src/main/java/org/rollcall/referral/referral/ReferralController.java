package org.rollcall.referral.referral;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.form.FormRequest;
import org.rollcall.referral.form.ParentsView;
import org.rollcall.referral.form.SubmissionRequest;
import org.rollcall.referral.pupil.NamedChildren;
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

/** Referrals over HTTP: the school's form, and what anybody may read of it. */
@RestController
@RequestMapping(ReferralController.PATH)
class ReferralController {

    static final String PATH = "/api/referral/v1/referrals";

    private final VisibleReferrals referrals;
    private final WritingReferrals writing;
    private final SubmittingReferral submitting;
    private final ReferralViews views;
    private final NamedChildren children;

    ReferralController(
            VisibleReferrals referrals,
            WritingReferrals writing,
            SubmittingReferral submitting,
            ReferralViews views,
            NamedChildren children) {
        this.referrals = referrals;
        this.writing = writing;
        this.submitting = submitting;
        this.views = views;
        this.children = children;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('referral:read')")
    CursorPage<ReferralLine> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable ReferralState state,
            @RequestParam(required = false) @Nullable String pupil,
            Cursor cursor) {
        ReferralFilter wanted = new ReferralFilter(school, state, pupil);
        Slice<Stored<Referral>> found = referrals.list(caller, wanted, cursor.after(), cursor.limit());
        return children.page(caller, found, Referral::pupil, (shown, child) -> views.line(caller, shown, child));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('referral:read')")
    ResponseEntity<ReferralView> read(Caller caller, @PathVariable String id) {
        return answer(caller, referrals.get(caller, id));
    }

    @GetMapping("/{id}/parents")
    @PreAuthorize("hasAuthority('referral:read-parents')")
    ParentsView parents(Caller caller, @PathVariable String id) {
        return views.parents(caller, referrals.get(caller, id).value());
    }

    @PostMapping
    @PreAuthorize("hasAnyAuthority('referral:write', 'referral:raise')")
    ResponseEntity<ReferralView> draft(Caller caller, IdempotencyKey key, @Valid @RequestBody FormRequest form) {
        Stored<Referral> draft = writing.draft(caller, key, form);
        return Tagged.created(URI.create(PATH + "/" + draft.id()), views.of(caller, draft), draft.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAnyAuthority('referral:write', 'referral:raise')")
    ResponseEntity<ReferralView> edit(Seen seen, @Valid @RequestBody FormRequest form) {
        return answer(seen.caller(), writing.edit(seen, form));
    }

    @PutMapping("/{id}/submission")
    @PreAuthorize("hasAnyAuthority('referral:submit', 'referral:raise')")
    ResponseEntity<ReferralView> submit(Seen seen, @Valid @RequestBody SubmissionRequest submission) {
        SubmittingReferral.Submitted done = submitting.submit(seen, submission.narratives());
        return Tagged.ok(views.of(seen.caller(), done), done.referral().version());
    }

    @PutMapping("/{id}/withdrawal")
    @PreAuthorize("hasAnyAuthority('referral:withdraw', 'referral:raise')")
    ResponseEntity<ReferralView> withdraw(Seen seen) {
        return answer(seen.caller(), writing.withdraw(seen));
    }

    private ResponseEntity<ReferralView> answer(Caller caller, Stored<Referral> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
