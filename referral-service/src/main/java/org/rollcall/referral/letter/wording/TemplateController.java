package org.rollcall.referral.letter.wording;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.LetterKinds;
import org.rollcall.referral.letter.PdfAnswer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The council's letters as templates. A letter for which it has written nothing has version 0. */
@RestController
@RequestMapping("/api/referral/v1/letter-templates")
class TemplateController {

    private final LetterKinds kinds;
    private final Wordings wordings;
    private final MakingLetters making;
    private final Clock clock;

    TemplateController(LetterKinds kinds, Wordings wordings, MakingLetters making, Clock clock) {
        this.kinds = kinds;
        this.wordings = wordings;
        this.making = making;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('letter-template:read')")
    TemplateView.TemplateList list(TenantId tenant) {
        return new TemplateView.TemplateList(kinds.all().stream()
                .map(kind -> view(
                        kind,
                        wordings.find(tenant, kind)
                                .map(Stored::value)
                                .orElseGet(() -> CouncilWording.none(kind.name()))))
                .toList());
    }

    @GetMapping("/{kind}")
    @PreAuthorize("hasAuthority('letter-template:read')")
    ResponseEntity<TemplateView> read(TenantId tenant, @PathVariable String kind) {
        LetterKind asked = kinds.get(kind);
        return wordings.find(tenant, asked)
                .map(stored -> answer(asked, stored))
                .orElseGet(() -> Tagged.ok(view(asked, CouncilWording.none(kind)), new Version(0)));
    }

    @PutMapping("/{kind}/draft")
    @PreAuthorize("hasAuthority('letter-template:write')")
    ResponseEntity<TemplateView> draft(
            Caller caller,
            @PathVariable String kind,
            @IfMatch Version expected,
            @Valid @RequestBody TemplateRequests.DraftRequest draft) {
        LetterKind asked = kinds.get(kind);
        return answer(asked, wordings.draft(caller.tenant(), asked, expected, draft.wording(), Actor.of(caller)));
    }

    /** The draft, or what is in force without one, as the letter that would go out on the day. */
    @GetMapping(path = "/{kind}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAuthority('letter-template:read')")
    ResponseEntity<byte[]> preview(
            TenantId tenant,
            @PathVariable String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return PdfAnswer.of("preview-of-" + kind, making.preview(tenant, kinds.get(kind), day));
    }

    @PutMapping("/{kind}/publication")
    @PreAuthorize("hasAuthority('letter-template:publish')")
    ResponseEntity<TemplateView> publish(
            Caller caller,
            @PathVariable String kind,
            @IfMatch Version expected,
            @Valid @RequestBody TemplateRequests.PublicationRequest publication) {
        LetterKind asked = kinds.get(kind);
        LocalDate from = publication.from() == null ? LocalDate.now(clock) : publication.from();
        return answer(asked, wordings.publish(caller.tenant(), asked, expected, from, Actor.of(caller)));
    }

    private ResponseEntity<TemplateView> answer(LetterKind kind, Stored<CouncilWording> stored) {
        return Tagged.ok(view(kind, stored.value()), stored.version());
    }

    private TemplateView view(LetterKind kind, CouncilWording wording) {
        return TemplateView.of(kind, wording, LocalDate.now(clock));
    }
}
