package org.rollcall.attendance.school;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.InputStream;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A council's list of its schools. The same file again changes nothing, so no Idempotency-Key is asked for. */
@RestController
@RequestMapping("/api/attendance/v1/school-imports")
class SchoolImportController {

    private final ImportingSchools importing;

    SchoolImportController(ImportingSchools importing) {
        this.importing = importing;
    }

    @PostMapping(consumes = "text/csv")
    @PreAuthorize("hasAuthority('school:record')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description =
                    "UTF-8, first line URN,Name,Phase,Type,EstablishmentNumber[,Commissioning][,LACode][,TrustId][,TrustName]"
                            + "[,LeadName][,LeadRole][,LeadEmail][,LeadPhone][,LowestYear][,HighestYear][,MorningStarts][,MorningEnds]"
                            + "[,AfternoonStarts][,AfternoonEnds][,RegisterOpenMinutes][,Opened][,Closed][,LinkedURNs]",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    SchoolReport take(Caller caller, InputStream file) {
        return importing.take(caller.tenant(), file, Actor.of(caller));
    }
}
