package org.rollcall.attendance.upload;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.InputStream;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A school's register, as its system exports it. The same file again changes nothing, so no Idempotency-Key is asked for. */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/register-uploads")
class RegisterUploadController {

    private final UploadingRegister uploading;

    RegisterUploadController(UploadingRegister uploading) {
        this.uploading = uploading;
    }

    @PostMapping(consumes = "text/csv")
    @PreAuthorize("hasAuthority('register:upload')")
    @RequestBody(
            required = true,
            description = "UTF-8, first line UPN,Name,Date,Session,Code[,MinutesLate][,Reason]",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    UploadReport take(Caller caller, @PathVariable String urn, InputStream file) {
        return uploading.take(caller, urn, file);
    }
}
