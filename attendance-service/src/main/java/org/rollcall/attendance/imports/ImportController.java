package org.rollcall.attendance.imports;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.imports.answer.LineAnswer;
import org.rollcall.attendance.imports.answer.LineAnswer.Kind;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Tagged;
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

/**
 * Files that are sent in parts and taken while nobody waits: announce the file, send its parts in any order and as often as need be, then
 * ask how far it has come.
 */
@RestController
@RequestMapping("/api/attendance/v1")
class ImportController {

    private final Imports imports;
    private final ImportLines lines;

    ImportController(Imports imports, ImportLines lines) {
        this.imports = imports;
        this.lines = lines;
    }

    @PostMapping("/schools/{urn}/imports")
    @PreAuthorize("hasAuthority('roll:import')")
    ResponseEntity<ImportView> announce(
            Caller caller, @PathVariable String urn, @Valid @RequestBody ImportRequest request, IdempotencyKey key) {
        Stored<Import> announced = imports.announce(caller, urn, request, key);
        URI location = URI.create("/api/attendance/v1/imports/" + announced.id());
        return Tagged.created(location, ImportView.of(announced), announced.version());
    }

    @GetMapping("/schools/{urn}/imports")
    @PreAuthorize("hasAuthority('roll:import')")
    CursorPage<ImportView> list(Caller caller, @PathVariable String urn, Cursor cursor) {
        return CursorPage.of(imports.page(caller, urn, cursor.after(), cursor.limit()), ImportView::of);
    }

    @GetMapping("/imports/{id}")
    @PreAuthorize("hasAuthority('roll:import')")
    ResponseEntity<ImportView> show(Caller caller, @PathVariable String id) {
        return shown(imports.get(caller, id));
    }

    @PutMapping(path = "/imports/{id}/parts/{number}", consumes = "application/octet-stream")
    @PreAuthorize("hasAuthority('roll:import')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description = "The bytes of the part: partBytes of them, or what is left for the last",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<ImportView> receive(
            Caller caller, @PathVariable String id, @PathVariable int number, InputStream body) {
        return shown(imports.receive(caller, id, number, body));
    }

    @GetMapping("/imports/{id}/lines")
    @PreAuthorize("hasAuthority('roll:import')")
    CursorPage<LineAnswer> lines(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Kind outcome,
            Cursor cursor) {
        Stored<Import> of = imports.get(caller, id);
        return CursorPage.of(lines.page(of, outcome, cursor.after(), cursor.limit()), answer -> answer);
    }

    private static ResponseEntity<ImportView> shown(Stored<Import> of) {
        return Tagged.ok(ImportView.of(of), of.version());
    }
}
