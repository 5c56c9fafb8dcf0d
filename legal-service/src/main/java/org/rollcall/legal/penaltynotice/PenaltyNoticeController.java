package org.rollcall.legal.penaltynotice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.letter.SentLetters;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/legal/v1/penalty-notices/{id}")
@Tag(name = "penalty notices", description = "What was issued, what was sent and what was paid.")
class PenaltyNoticeController {

    private final PenaltyNotices notices;
    private final RecordingPayment recordingPayment;
    private final SentLetters letters;
    private final AccessTable access;

    PenaltyNoticeController(
            PenaltyNotices notices, RecordingPayment recordingPayment, SentLetters letters, AccessTable access) {
        this.notices = notices;
        this.recordingPayment = recordingPayment;
        this.letters = letters;
        this.access = access;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('penalty-notice:read')")
    @Operation(summary = "One penalty notice")
    ResponseEntity<PenaltyNoticeView> show(Caller caller, @PathVariable String id) {
        return answer(notices.get(caller, new NoticeId(id)), caller);
    }

    @GetMapping(value = "/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAuthority('penalty-notice:read-letter')")
    @Operation(summary = "The letter exactly as it was sent")
    ResponseEntity<byte[]> letter(Caller caller, @PathVariable String id) {
        RecordedNotice notice = notices.get(caller, new NoticeId(id));
        LetterReaders.require(notice, access.authoritiesOf(caller.roles()));
        return Optional.ofNullable(notice.letter())
                .map(seal -> ResponseEntity.ok()
                        .header(
                                "Content-Disposition",
                                "inline; filename=\"" + notice.content().reference() + ".pdf\"")
                        .body(letters.content(caller.tenant(), seal)))
                .orElseThrow(() -> new NotFound("sentLetters", id));
    }

    @PostMapping("/payments")
    @PreAuthorize("hasAuthority('penalty-notice:record-payment')")
    @Operation(
            summary = "Record money that reached the council",
            description = "Repeats under the same reference change nothing. Money that does not discharge the notice is"
                    + " recorded as returned and answered with the reason (409).")
    ResponseEntity<PenaltyNoticeView> pay(
            Caller caller, @PathVariable String id, @Valid @RequestBody PaymentRequest request) {
        return answer(recordingPayment.record(caller, new NoticeId(id), request), caller);
    }

    private ResponseEntity<PenaltyNoticeView> answer(RecordedNotice notice, Caller caller) {
        return Tagged.ok(PenaltyNoticeView.of(notice, access.authoritiesOf(caller.roles())), notice.version());
    }
}
