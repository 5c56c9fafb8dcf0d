package org.rollcall.attendance.analysis.neighbour;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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

/** The schools with which the council compares a school. */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/neighbours")
class NeighboursController {

    private final NamingNeighbours naming;

    NeighboursController(NamingNeighbours naming) {
        this.naming = naming;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('figures:read')")
    @Operation(summary = "The schools with which a school is and was compared")
    ResponseEntity<NeighboursView> show(Caller caller, @PathVariable String urn) {
        return shown(naming.of(caller, urn));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('neighbours:name')")
    @Operation(
            summary = "Name the schools with which a school is compared from a day on",
            description =
                    "They hold until the next such day. The same day again replaces them; an empty list ends the comparison.")
    ResponseEntity<NeighboursView> name(
            Caller caller, @PathVariable String urn, @Valid @RequestBody NeighboursRequest request) {
        return shown(naming.name(caller, urn, new Neighbours.Named(request.from(), request.schools())));
    }

    private static ResponseEntity<NeighboursView> shown(Stored<Neighbours> neighbours) {
        return Tagged.ok(
                new NeighboursView(
                        neighbours.value().schoolUrn(), neighbours.value().named()),
                neighbours.version());
    }

    /** Up to twenty schools of the same council. */
    record NeighboursRequest(
            @NotNull LocalDate from,

            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[1-9][0-9]{5}", message = "A URN has six digits.") String> schools) {}

    /** What was named, the earliest day first. */
    record NeighboursView(
            String schoolUrn,

            @Schema(description = "the schools named from each day on")
            List<Neighbours.Named> named) {}
}
