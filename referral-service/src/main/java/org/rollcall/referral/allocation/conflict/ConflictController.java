package org.rollcall.referral.allocation.conflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Conflicts of interest over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/officers/{subject}/conflicts")
class ConflictController {

    private final DeclaringConflicts declaring;
    private final ConflictViews views;

    ConflictController(DeclaringConflicts declaring, ConflictViews views) {
        this.declaring = declaring;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('conflict:declare')")
    ResponseEntity<ConflictRegisterView> read(Caller caller, @PathVariable String subject) {
        Stored<ConflictRegister> stored = declaring.read(caller, subject);
        return Tagged.ok(views.of(caller, stored), stored.version());
    }

    @PostMapping
    @PreAuthorize("hasAuthority('conflict:declare')")
    ResponseEntity<ConflictRegisterView> declare(
            Caller caller, @PathVariable String subject, IdempotencyKey key, @Valid @RequestBody ConflictRequest body) {
        Stored<ConflictRegister> stored = declaring.declare(caller, subject, key, body.declaration());
        return Tagged.created(URI.create(here(subject)), views.of(caller, stored), stored.version());
    }

    @PutMapping("/{conflict}/end")
    @PreAuthorize("hasAuthority('conflict:declare')")
    ResponseEntity<ConflictRegisterView> end(
            Caller caller, @PathVariable String subject, @PathVariable String conflict, @IfMatch Version expected) {
        Stored<ConflictRegister> stored = declaring.end(caller, subject, expected, conflict);
        return Tagged.ok(views.of(caller, stored), stored.version());
    }

    private static String here(String subject) {
        return UriComponentsBuilder.fromPath("/api/referral/v1/officers/{subject}/conflicts")
                .build(subject)
                .toString();
    }

    /** @param parentIds as the referral's parents are named; a child or a parent at least */
    record ConflictRequest(
            @Nullable @Size(min = 1, max = 100) String pupilId,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> parentIds,
            @NotNull Conflict.Tie tie,
            @Nullable @Size(min = 1, max = 2000) String note) {

        DeclaringConflicts.Declaration declaration() {
            List<String> people = parentIds == null ? List.of() : parentIds;
            if (pupilId == null && people.isEmpty()) {
                throw new InvalidInput("/pupilId", "a child or a parent is required");
            }
            return new DeclaringConflicts.Declaration(
                    pupilId == null ? null : new PupilId(pupilId),
                    people.stream().map(ParentId::new).toList(),
                    tie,
                    note == null ? null : new Narrative(note));
        }
    }
}
