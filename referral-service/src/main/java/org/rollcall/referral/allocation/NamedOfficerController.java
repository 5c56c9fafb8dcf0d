package org.rollcall.referral.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.Subject;
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

/** Who answers for which school, over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/named-officers")
class NamedOfficerController {

    private final Aggregates<SchoolOfficers> officers;
    private final NamingOfficers naming;
    private final Clock clock;

    NamedOfficerController(Aggregates<SchoolOfficers> officers, NamingOfficers naming, Clock clock) {
        this.officers = officers;
        this.naming = naming;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('named-officer:list')")
    CursorPage<SchoolOfficersView> list(
            Caller caller, @RequestParam(required = false) @Nullable String officer, Cursor cursor) {
        Map<String, Object> wanted = officer == null ? Map.of() : Map.of(SchoolOfficersType.OFFICER, officer);
        return CursorPage.of(
                officers.slice(caller.tenant(), wanted, cursor.after(), cursor.limit()), found -> view(caller, found));
    }

    @GetMapping("/{urn}")
    @PreAuthorize("hasAuthority('named-officer:read')")
    ResponseEntity<SchoolOfficersView> read(Caller caller, @PathVariable String urn) {
        return answer(caller, naming.of(caller.tenant(), CallersSchool.require(caller, urn)));
    }

    @PutMapping("/{urn}")
    @PreAuthorize("hasAuthority('named-officer:set')")
    ResponseEntity<SchoolOfficersView> name(
            Caller caller,
            @PathVariable String urn,
            @IfMatch Version expected,
            @Valid @RequestBody NamingRequest body) {
        return answer(caller, naming.name(caller, urn, expected, body.naming()));
    }

    @PutMapping("/{urn}/vacancy")
    @PreAuthorize("hasAuthority('named-officer:set')")
    ResponseEntity<SchoolOfficersView> vacate(
            Caller caller,
            @PathVariable String urn,
            @IfMatch Version expected,
            @Valid @RequestBody VacancyRequest body) {
        return answer(caller, naming.vacate(caller, urn, expected, body.part(), body.from()));
    }

    @PostMapping("/{urn}/covers")
    @PreAuthorize("hasAuthority('named-officer:set')")
    ResponseEntity<SchoolOfficersView> cover(
            Caller caller, @PathVariable String urn, IdempotencyKey key, @Valid @RequestBody CoverRequest body) {
        Stored<SchoolOfficers> stored = naming.cover(caller, urn, key.idFor(caller), body.absence());
        URI there = URI.create("/api/referral/v1/named-officers/" + stored.id());
        return Tagged.created(there, view(caller, stored), stored.version());
    }

    @PutMapping("/{urn}/covers/{cover}/end")
    @PreAuthorize("hasAuthority('named-officer:set')")
    ResponseEntity<SchoolOfficersView> endCover(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String cover,
            @IfMatch Version expected,
            @Valid @RequestBody EndRequest body) {
        return answer(caller, naming.endCover(caller, urn, expected, cover, body.lastDay()));
    }

    private ResponseEntity<SchoolOfficersView> answer(Caller caller, Stored<SchoolOfficers> stored) {
        return Tagged.ok(view(caller, stored), stored.version());
    }

    private SchoolOfficersView view(Caller caller, Stored<SchoolOfficers> stored) {
        return SchoolOfficersView.of(stored.value(), LocalDate.now(clock), caller.councilSide());
    }

    /** @param officer the subject of the officer's sign-in; the deputy likewise, who stays when none is said */
    record NamingRequest(
            @NotNull @Pattern(regexp = Subject.FORM, message = Subject.SAYS) String officer,

            @Nullable @Pattern(regexp = Subject.FORM, message = Subject.SAYS) String deputy,

            @Nullable LocalDate from) {

        NamingOfficers.Naming naming() {
            return new NamingOfficers.Naming(officer, deputy, from);
        }
    }

    /** Nobody takes this part from a day on. */
    record VacancyRequest(@NotNull Part part, @NotNull LocalDate from) {}

    /** @param officer who covers; the deputy when none is said */
    record CoverRequest(
            @Nullable @Pattern(regexp = Subject.FORM, message = Subject.SAYS) String officer,

            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull Cover.Reason reason) {

        NamingOfficers.Absence absence() {
            if (to.isBefore(from)) {
                throw new InvalidInput("/to", "must not be before the first day");
            }
            return new NamingOfficers.Absence(officer, from, to, reason);
        }
    }

    /** The last day of a cover. */
    record EndRequest(@NotNull LocalDate lastDay) {}
}
