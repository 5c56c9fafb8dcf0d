package org.rollcall.attendance.upload;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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

    @PostMapping(consumes = {MarksFile.CSV, MarksFile.JSON_LINES})
    @PreAuthorize("hasAuthority('register:upload')")
    @RequestBody(
            required = true,
            description = "UTF-8, packed with gzip or not. As CSV the first line is"
                    + " UPN,Name,Date,Session,Code[,MinutesLate][,Reason]; as NDJSON each line is an object with these"
                    + " members, in any case.",
            content = {
                @Content(mediaType = MarksFile.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = MarksFile.JSON_LINES, schema = @Schema(type = "string"))
            })
    UploadReport take(
            Caller caller,
            @PathVariable String urn,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType form,
            @RequestHeader(name = HttpHeaders.CONTENT_ENCODING, required = false) @Nullable String encoding,
            InputStream file) {
        return uploading.take(caller, urn, new MarksFile(form, encoding, file));
    }
}
