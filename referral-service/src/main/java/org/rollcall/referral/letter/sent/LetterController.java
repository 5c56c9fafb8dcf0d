package org.rollcall.referral.letter.sent;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.referral.letter.PdfAnswer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sent letters over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/letters")
class LetterController {

    private final VisibleLetters letters;

    LetterController(VisibleLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('letter:read')")
    CursorPage<LetterView> list(
            Caller caller,
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String school,
            Cursor cursor) {
        return CursorPage.of(
                letters.list(caller, caseId, school, cursor.after(), cursor.limit()),
                found -> LetterView.of(found.value()));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('letter:read')")
    LetterView read(Caller caller, @PathVariable String id) {
        return LetterView.of(letters.get(caller, id));
    }

    @GetMapping(path = "/{id}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAuthority('letter:read')")
    ResponseEntity<byte[]> document(Caller caller, @PathVariable String id) {
        SentLetter letter = letters.readable(caller, id);
        return PdfAnswer.of(letter.make().kind() + "-" + letter.sentOn(), letters.document(caller, letter));
    }
}
