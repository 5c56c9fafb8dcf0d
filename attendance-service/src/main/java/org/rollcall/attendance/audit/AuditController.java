package org.rollcall.attendance.audit;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.audit.report.KeepingReports;
import org.rollcall.attendance.coding.reading.CallersSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.MediaType;
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
 * Register audits up to the opening of the registers, and the reading of them at any time. A school finds none before it is told of
 * it (404). A step out of its turn, a visit on too short notice or a second annual audit is refused with 409 and every failing guard;
 * all of that is practice of council audit, not law.
 */
@RestController
@RequestMapping(AuditController.PATH)
class AuditController {

    static final String PATH = "/api/attendance/v1/register-audits";

    private final Audits audits;
    private final PlanningAudits planning;
    private final KeepingReports reports;
    private final Schools schools;
    private final AuditViews views;

    AuditController(Audits audits, PlanningAudits planning, KeepingReports reports, Schools schools, AuditViews views) {
        this.audits = audits;
        this.planning = planning;
        this.reports = reports;
        this.schools = schools;
        this.views = views;
    }

    /** Of one school, or of the whole council for its own people. */
    @GetMapping
    @PreAuthorize("hasAuthority('audit:read')")
    CursorPage<AuditView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Integer schoolYear,
            @RequestParam(required = false) @Nullable AuditState state,
            Cursor cursor) {
        CallersSchool.require(caller, school, schools);
        var page = audits.page(caller, new Audits.Wanted(school, schoolYear, state), cursor.after(), cursor.limit());
        List<AuditView> seen = page.items().stream()
                .filter(audit -> Audits.isVisible(caller, audit.value()))
                .map(audit -> views.of(caller, audit))
                .toList();
        return new CursorPage<>(seen, page.next());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('audit:read')")
    ResponseEntity<AuditView> show(Caller caller, @PathVariable String id) {
        return answer(caller, audits.get(caller, id));
    }

    @GetMapping(value = "/{id}/report", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAuthority('audit:read')")
    byte[] report(Caller caller, @PathVariable String id) {
        return reports.latest(caller, audits.get(caller, id).value().reported());
    }

    @PostMapping
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> plan(
            Caller caller, @Valid @RequestBody AuditRequests.GivenPlan plan, IdempotencyKey key) {
        Stored<RegisterAudit> planned = planning.plan(caller, plan, key);
        return Tagged.created(URI.create(PATH + "/" + planned.id()), views.of(caller, planned), planned.version());
    }

    @PutMapping("/{id}/risk-approval")
    @PreAuthorize("hasAuthority('audit:lead')")
    ResponseEntity<AuditView> approveRisk(Seen seen, @Valid @RequestBody AuditRequests.GivenReason reason) {
        return answer(seen.caller(), planning.approveRisk(seen, reason.reason().strip()));
    }

    @PutMapping("/{id}/notice")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> notifySchool(Seen seen, @Valid @RequestBody AuditRequests.GivenVisitDay visit) {
        return answer(seen.caller(), planning.notifySchool(seen, visit.visitOn()));
    }

    @PutMapping("/{id}/sample")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> choose(Seen seen, @Valid @RequestBody AuditRequests.GivenSample sample) {
        return answer(seen.caller(), planning.choose(seen, sample));
    }

    private ResponseEntity<AuditView> answer(Caller caller, Stored<RegisterAudit> audit) {
        return Tagged.ok(views.of(caller, audit), audit.version());
    }
}
