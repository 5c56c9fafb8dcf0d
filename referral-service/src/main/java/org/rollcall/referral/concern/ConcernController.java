package org.rollcall.referral.concern;

import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters of concern over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/cases/{id}/letters-of-concern")
class ConcernController {

    private final WritingToParents writing;

    ConcernController(WritingToParents writing) {
        this.writing = writing;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('letter:order')")
    ResponseEntity<OrderedLetter> write(
            Caller caller, @PathVariable String id, IdempotencyKey key, @Valid @RequestBody ConcernRequest letter) {
        String letterId = writing.write(caller, id, key, letter);
        return ResponseEntity.created(URI.create("/api/referral/v1/letters/" + letterId))
                .body(new OrderedLetter(letterId));
    }

    /** The letter, to be read under its id. */
    record OrderedLetter(String letterId) {}
}
