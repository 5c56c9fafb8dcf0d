package org.rollcall.referral.caseload;

import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.pupil.NamedChildren;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Caseloads over HTTP: an officer's own, any officer's and the whole team's for a team leader. */
@RestController
@RequestMapping("/api/referral/v1")
class CaseloadController {

    private static final Cursor MOST = new Cursor(null, Cursor.MAX_LIMIT);

    private final Caseloads caseloads;
    private final NamedChildren children;
    private final Clock clock;

    CaseloadController(Caseloads caseloads, NamedChildren children, Clock clock) {
        this.caseloads = caseloads;
        this.children = children;
        this.clock = clock;
    }

    @GetMapping("/caseload")
    @PreAuthorize("hasAuthority('caseload:read')")
    CursorPage<CaseLineView> caseload(
            Caller caller,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Pattern(regexp = SchoolUrn.FORM, message = SchoolUrn.SAYS) @Nullable String school,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Cursor cursor) {
        LineFilter wanted = new LineFilter(school, stage, overdue);
        LocalDate today = LocalDate.now(clock);
        return page(caller, caseloads.of(caller, whose(caller, officer), wanted, today, cursor), today);
    }

    @GetMapping("/team")
    @PreAuthorize("hasAuthority('caseload:read-team')")
    TeamView team(Caller caller, Cursor cursor) {
        LocalDate today = LocalDate.now(clock);
        Slice<OfficersLoad> team = caseloads.team(caller, today, cursor);
        TeamView.Waiting waiting =
                TeamView.Waiting.of(caseloads.unallocated(caller, LineFilter.NONE, today, MOST), today);
        return new TeamView(waiting, team.items(), team.next());
    }

    @GetMapping("/team/unallocated")
    @PreAuthorize("hasAuthority('caseload:read-team')")
    CursorPage<CaseLineView> unallocated(
            Caller caller,
            @RequestParam(required = false) @Pattern(regexp = SchoolUrn.FORM, message = SchoolUrn.SAYS) @Nullable String school,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Cursor cursor) {
        LineFilter wanted = new LineFilter(school, stage, overdue);
        LocalDate today = LocalDate.now(clock);
        return page(caller, caseloads.unallocated(caller, wanted, today, cursor), today);
    }

    private CursorPage<CaseLineView> page(Caller caller, Slice<Stored<CaseLine>> lines, LocalDate today) {
        return children.page(caller, lines, CaseLine::pupil, (line, child) -> CaseLineView.of(line, today, child));
    }

    private static String whose(Caller caller, @Nullable String asked) {
        if (asked != null && !asked.equals(caller.subject()) && !caller.has(Role.TEAM_LEADER)) {
            throw new AccessDeniedException("for a team leader, since it is another officer's caseload");
        }
        return asked == null ? caller.subject() : asked;
    }
}
