package org.rollcall.attendance.imports;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.imports.answer.RollReport;
import org.rollcall.attendance.imports.file.RollFormat;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A school's roll, as its system exports it, taken while the sender waits. The same file again changes nothing, so no Idempotency-Key is
 * asked for.
 */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/roll-imports")
class RollImportController {

    private final ImportingRoll importing;
    private final Schools schools;

    RollImportController(ImportingRoll importing, Schools schools) {
        this.importing = importing;
        this.schools = schools;
    }

    @PostMapping(consumes = "text/csv")
    @PreAuthorize("hasAuthority('roll:import')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description = "UTF-8, first line UPN,Surname,Forename,DateOfBirth,YearGroup,Joined[,Left,…]",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    RollReport take(Caller caller, @PathVariable String urn, InputStream file) {
        return take(caller, urn, RollFormat.CSV, null, file);
    }

    @PostMapping(consumes = "application/json")
    @PreAuthorize("hasAuthority('roll:import')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description = "{\"pupils\":[…]}, with the fields that the columns of the CSV file have",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    RollReport takeJson(Caller caller, @PathVariable String urn, InputStream file) {
        return take(caller, urn, RollFormat.JSON, null, file);
    }

    @PostMapping(consumes = "application/xml")
    @PreAuthorize("hasAuthority('roll:import')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description = "A common transfer file",
            content = @Content(mediaType = "application/xml", schema = @Schema(type = "string")))
    RollReport takeTransferFile(
            Caller caller,
            @PathVariable String urn,
            @RequestParam(required = false) @Nullable LocalDate joined,
            InputStream file) {
        return take(caller, urn, RollFormat.CTF, joined, file);
    }

    private RollReport take(
            Caller caller, String urn, RollFormat format, @Nullable LocalDate joined, InputStream file) {
        schools.requireFor(caller, urn);
        return importing.take(caller.tenant(), urn, format, joined, file, Actor.of(caller));
    }
}
