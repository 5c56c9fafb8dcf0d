package org.rollcall.legal.noticetoimprove;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
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

@RestController
@RequestMapping("/api/legal/v1")
@Tag(name = "notices to improve", description = "A last chance to take up support, before a penalty notice.")
class NoticeToImproveController {

    private final IssuingNoticeToImprove issuing;
    private final ConcludingNoticeToImprove concluding;
    private final NoticesToImprove notices;
    private final AccessTable access;

    NoticeToImproveController(
            IssuingNoticeToImprove issuing,
            ConcludingNoticeToImprove concluding,
            NoticesToImprove notices,
            AccessTable access) {
        this.issuing = issuing;
        this.concluding = concluding;
        this.notices = notices;
        this.access = access;
    }

    @PostMapping("/enforcement-cases/{id}/notices-to-improve")
    @PreAuthorize("hasAuthority('notice-to-improve:issue')")
    @Operation(summary = "Issue a notice to improve to one parent")
    ResponseEntity<NoticeToImproveView> issue(
            Caller caller,
            @PathVariable String id,
            @Valid @RequestBody NoticeToImproveRequest request,
            IdempotencyKey key) {
        Stored<NoticeToImprove> issued = issuing.issue(caller, new EnforcementCaseId(id), request, key);
        return Tagged.created(
                URI.create("/api/legal/v1/notices-to-improve/" + issued.id()), view(issued, caller), issued.version());
    }

    @GetMapping("/notices-to-improve/{id}")
    @PreAuthorize("hasAuthority('notice-to-improve:read')")
    @Operation(summary = "One notice to improve")
    ResponseEntity<NoticeToImproveView> show(Caller caller, @PathVariable String id) {
        return answer(notices.get(caller, new NoticeId(id)), caller);
    }

    @PutMapping("/notices-to-improve/{id}/outcome")
    @PreAuthorize("hasAuthority('notice-to-improve:conclude')")
    @Operation(summary = "Decide whether attendance improved")
    ResponseEntity<NoticeToImproveView> conclude(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody OutcomeRequest request) {
        return answer(concluding.conclude(caller, new NoticeId(id), expected, request), caller);
    }

    private ResponseEntity<NoticeToImproveView> answer(Stored<NoticeToImprove> notice, Caller caller) {
        return Tagged.ok(view(notice, caller), notice.version());
    }

    private NoticeToImproveView view(Stored<NoticeToImprove> notice, Caller caller) {
        return NoticeToImproveView.of(notice.value(), access.authoritiesOf(caller.roles()));
    }
}
