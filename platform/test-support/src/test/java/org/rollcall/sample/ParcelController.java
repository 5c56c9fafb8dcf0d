package org.rollcall.sample;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
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

/** Parcels over HTTP. */
@RestController
@RequestMapping("/api/sample/v1/parcels")
class ParcelController {

    private final Aggregates<Parcel> parcels;
    private final Clock clock;

    ParcelController(Aggregates<Parcel> parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('parcel:write')")
    ResponseEntity<ParcelView> pack(Caller caller, IdempotencyKey key, @Valid @RequestBody ParcelRequest request) {
        LocalDate packedOn = Optional.ofNullable(request.packedOn()).orElseGet(() -> LocalDate.now(clock));
        Stored<Parcel> stored = parcels.createOnce(
                caller.tenant(),
                key.idFor(caller),
                key.requestHash(),
                Change.of(new Parcel(request.label(), request.size(), packedOn, false)),
                Actor.of(caller));
        URI location = URI.create("/api/sample/v1/parcels/" + stored.id());
        return Tagged.created(location, ParcelView.of(stored), stored.version());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('parcel:read')")
    ResponseEntity<ParcelView> show(TenantId tenant, @PathVariable UUID id) {
        Stored<Parcel> stored = parcels.get(tenant, id.toString());
        return Tagged.ok(ParcelView.of(stored), stored.version());
    }

    @GetMapping
    @PreAuthorize("hasAuthority('parcel:read')")
    CursorPage<ParcelView> list(TenantId tenant, @RequestParam Parcel.Size size, Cursor page) {
        return CursorPage.of(parcels.slice(tenant, Map.of("size", size), page.after(), page.limit()), ParcelView::of);
    }

    @PutMapping("/{id}/opening")
    @PreAuthorize("hasAuthority('parcel:write')")
    ResponseEntity<ParcelView> open(Seen seen) {
        Stored<Parcel> parcel = parcels.get(seen.caller().tenant(), seen.id(), seen.version());
        if (parcel.value().opened()) {
            throw new Refused(List.of(
                    new FailingGuard("ALREADY_OPENED", "A parcel is opened once.", "Parcels Act 1999 s.1"),
                    new FailingGuard("TAPE_CUT", "The tape is cut.", "Parcels Act 1999 s.2")));
        }
        Change<Parcel> opened = parcel.value().open(parcel.id(), LocalDate.now(clock));
        Stored<Parcel> saved = parcels.save(parcel, opened, Actor.of(seen.caller()));
        return Tagged.ok(ParcelView.of(saved), saved.version());
    }

    /** Wrong on purpose: says the same to everybody, whosever parcel it is. */
    @GetMapping("/{id}/shelf")
    @PreAuthorize("hasAuthority('parcel:read')")
    String shelf(@PathVariable UUID id) {
        return "A1";
    }

    @GetMapping("/weight")
    void weigh() {
        throw new AssertionError("A handler that names no authority is never reached");
    }

    @GetMapping("/lost")
    @PreAuthorize("hasAuthority('parcel:read')")
    void lose() {
        throw new IllegalStateException("Ann Example of 1 High Street could not be found");
    }

    @PostMapping(path = "/labels", consumes = "text/csv")
    @PreAuthorize("hasAuthority('parcel:write')")
    int labels(@RequestBody String csv) {
        return csv.length();
    }

    @Hidden
    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAuthority('parcel:write')")
    String photo(Caller caller, IdempotencyKey key, @RequestParam MultipartFile file) {
        return key.requestHash() + " " + file.getSize();
    }
}
