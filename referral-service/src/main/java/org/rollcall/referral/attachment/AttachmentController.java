package org.rollcall.referral.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.attachment.Attachment.StoredFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.springframework.web.multipart.MultipartFile;

/** Attachments over HTTP. */
@RestController
@RequestMapping(AttachmentController.PATH)
class AttachmentController {

    static final String PATH = "/api/referral/v1/attachments";

    private final AddingAttachments adding;
    private final VisibleAttachments attachments;
    private final WithdrawingAttachments withdrawing;

    AttachmentController(AddingAttachments adding, VisibleAttachments attachments, WithdrawingAttachments withdrawing) {
        this.adding = adding;
        this.attachments = attachments;
        this.withdrawing = withdrawing;
    }

    /** Why an attachment is withdrawn. */
    record AttachmentWithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAuthority('attachment:add')")
    ResponseEntity<AttachmentView> add(
            Caller caller,
            IdempotencyKey key,
            @RequestParam String kind,
            @RequestParam String subject,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String note,
            @RequestParam MultipartFile file) {
        Stored<Attachment> added = adding.add(caller, key, new AddingAttachments.Sent(kind, subject, note, file));
        return Tagged.created(URI.create(PATH + "/" + added.id()), AttachmentView.of(caller, added), added.version());
    }

    @GetMapping
    @PreAuthorize("hasAuthority('attachment:read')")
    CursorPage<AttachmentView> list(
            Caller caller, @RequestParam String kind, @RequestParam String subject, Cursor page) {
        return CursorPage.of(attachments.list(caller, kind, subject, page), found -> AttachmentView.of(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('attachment:read')")
    ResponseEntity<AttachmentView> read(Caller caller, @PathVariable String id) {
        return answer(caller, attachments.get(caller, id));
    }

    /** As a download and nothing else: a browser neither shows it, nor guesses what it might be, nor runs anything in it. */
    @GetMapping("/{id}/content")
    @PreAuthorize("hasAuthority('attachment:read')")
    ResponseEntity<Resource> download(Caller caller, @PathVariable String id) {
        Stored<Attachment> readable = attachments.readable(caller, id);
        StoredFile file = readable.value().file();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.length())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().asDownload())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(attachments.open(readable)));
    }

    @PutMapping("/{id}/withdrawal")
    @PreAuthorize("hasAuthority('attachment:withdraw')")
    ResponseEntity<AttachmentView> withdraw(Seen seen, @Valid @RequestBody AttachmentWithdrawalRequest withdrawal) {
        return answer(seen.caller(), withdrawing.withdraw(seen, withdrawal.reason()));
    }

    private static ResponseEntity<AttachmentView> answer(Caller caller, Stored<Attachment> stored) {
        return Tagged.ok(AttachmentView.of(caller, stored), stored.version());
    }
}
