package org.rollcall.careless;

import org.rollcall.platform.tenancy.TenantId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public and final, with one handler that nobody guards and one whose guard no proxy sees. */
@RestController
public final class OpenController {

    @GetMapping("/open")
    String open(String id, TenantId tenant) {
        return id + tenant;
    }

    @GetMapping("/closed")
    @PreAuthorize("hasAuthority('door:close')")
    private String closed() {
        return "never guarded";
    }

    String close() {
        return closed();
    }
}
