package org.rollcall.attendance.coding.programme;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.question.CodingRequests;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which schools the council reviews week by week. */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/coding-programme")
class CodingProgrammeController {

    private final ChoosingSchools choosing;

    CodingProgrammeController(ChoosingSchools choosing) {
        this.choosing = choosing;
    }

    @PutMapping
    @PreAuthorize("hasAuthority('coding-programme:choose')")
    ResponseEntity<ProgrammeView> choose(
            Caller caller, @PathVariable String urn, @Valid @RequestBody CodingRequests.ProgrammeChoice choice) {
        return shown(choosing.choose(caller, urn, choice.from(), choice.until()));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('coding-review:read')")
    ResponseEntity<ProgrammeView> show(Caller caller, @PathVariable String urn) {
        return shown(choosing.get(caller, urn));
    }

    private static ResponseEntity<ProgrammeView> shown(Stored<QaProgramme> programme) {
        QaProgramme said = programme.value();
        return Tagged.ok(
                new ProgrammeView(said.schoolUrn(), said.from(), said.until(), said.week()), programme.version());
    }

    /**
     * The choice as callers see it.
     *
     * @param nextWeek the Monday from which the next week to be reviewed is looked for
     */
    record ProgrammeView(
            String schoolUrn, LocalDate from, @Nullable LocalDate until, LocalDate nextWeek) {}
}
