package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.referral.duty.DutyKind;
import org.rollcall.referral.pupil.NamedChildren;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done, over HTTP, in the order of due date. */
@RestController
@RequestMapping("/api/referral/v1/duties")
class DutyController {

    private final VisibleDuties duties;
    private final NamedChildren children;

    DutyController(VisibleDuties duties, NamedChildren children) {
        this.duties = duties;
        this.children = children;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('duty:read')")
    CursorPage<DutyView> list(
            Caller caller,
            @RequestParam(defaultValue = "all") String when,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) DutyKind.@Nullable Bearer bearer,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            Cursor cursor) {
        DutyFilter wanted = new DutyFilter(officer, bearer, school, caseId);
        return page(caller, duties.list(caller, When.written(when), wanted, cursor.after(), cursor.limit()));
    }

    private CursorPage<DutyView> page(Caller caller, Slice<Stored<KeptDuty>> found) {
        LocalDate today = duties.today();
        return children.page(
                caller, found, kept -> kept.duty().pupil(), (kept, child) -> DutyView.of(kept, today, child));
    }
}
