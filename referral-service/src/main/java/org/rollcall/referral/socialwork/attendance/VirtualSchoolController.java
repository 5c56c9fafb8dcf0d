package org.rollcall.referral.socialwork.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.referral.socialwork.child.CareStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The virtual school's list over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/virtual-school")
class VirtualSchoolController {

    private final VirtualSchool school;

    VirtualSchoolController(VirtualSchool school) {
        this.school = school;
    }

    @GetMapping("/children")
    @PreAuthorize("hasAuthority('virtual-school:read')")
    CursorPage<VirtualSchoolChild> list(
            Caller caller,
            @RequestParam(required = false) @Nullable CareStatus status,
            @RequestParam(required = false) @Nullable String responsible,
            Cursor cursor) {
        return CursorPage.of(school.list(caller, status, responsible, cursor), child -> child);
    }

    @GetMapping("/counts")
    @PreAuthorize("hasAuthority('virtual-school:read')")
    CountsView count(Caller caller) {
        return new CountsView(school.count(caller));
    }

    /** One line for each status and responsible council that there are children of. */
    record CountsView(List<VirtualSchoolCount> items) {}
}
