package org.rollcall.legal.codeofconduct;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/legal/v1/code-of-conduct")
@Tag(name = "code of conduct", description = "The council's local code; no notice is issued without one.")
class CodeOfConductController {

    private final CodesOfConduct codes;

    CodeOfConductController(CodesOfConduct codes) {
        this.codes = codes;
    }

    @PutMapping
    @PreAuthorize("hasAuthority('code-of-conduct:publish')")
    @Operation(summary = "Publish an edition of the code; the same edition again changes nothing")
    ResponseEntity<CodeOfConductView> publish(Caller caller, @Valid @RequestBody Edition edition) {
        return answer(codes.publish(caller, edition.asVersion()));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('code-of-conduct:read')")
    @Operation(summary = "Every edition of the code")
    ResponseEntity<CodeOfConductView> show(TenantId tenant) {
        return answer(codes.get(tenant));
    }

    private static ResponseEntity<CodeOfConductView> answer(Stored<CodeOfConduct> code) {
        return Tagged.ok(CodeOfConductView.of(code.value()), code.version());
    }
}
