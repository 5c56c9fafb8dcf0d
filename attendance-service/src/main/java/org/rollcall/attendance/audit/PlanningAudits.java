package org.rollcall.attendance.audit;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.AuditPlan;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.DifferentRequest;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;

/** Everything before the registers are opened: plan, notice, sample. */
final class PlanningAudits {

    private final Audits audits;
    private final AuditDays days;
    private final Schools schools;
    private final DrawingSample sampling;

    PlanningAudits(Audits audits, AuditDays days, Schools schools, DrawingSample sampling) {
        this.audits = audits;
        this.days = days;
        this.schools = schools;
        this.sampling = sampling;
    }

    /** One annual audit for a school in a school year: its id is made of both, so a second cannot come to be. */
    Stored<RegisterAudit> plan(Caller caller, AuditRequests.GivenPlan given, IdempotencyKey key) {
        schools.requireFor(caller, given.schoolUrn());
        LocalDate today = days.today();
        requireNear(given, today);
        AuditPlan plan = new AuditPlan(given.schoolUrn(), given.schoolYear(), given.kind(), today, caller.subject());
        return given.kind() == AuditKind.ANNUAL ? planAnnual(caller, plan, key) : plan(caller, plan, key);
    }

    private static void requireNear(AuditRequests.GivenPlan given, LocalDate today) {
        int thisYear = SchoolYear.of(today).begins();
        if (given.schoolYear() < thisYear || given.schoolYear() > thisYear + 1) {
            throw new InvalidInput(
                    "/schoolYear", "must be this school year or the next: %d or %d".formatted(thisYear, thisYear + 1));
        }
    }

    private Stored<RegisterAudit> plan(Caller caller, AuditPlan plan, IdempotencyKey key) {
        return create(caller, key.idFor(caller), key.requestHash(), plan);
    }

    private Stored<RegisterAudit> planAnnual(Caller caller, AuditPlan plan, IdempotencyKey key) {
        String id = Ids.from("annual-audit", plan.schoolUrn(), String.valueOf(plan.schoolYear()));
        try {
            return create(caller, id, key.value() + key.requestHash(), plan);
        } catch (DifferentRequest second) {
            throw refusedSecond(plan);
        }
    }

    private Stored<RegisterAudit> create(Caller caller, String id, String request, AuditPlan plan) {
        return audits.aggregates()
                .createOnce(caller.tenant(), id, request, RegisterAudit.plan(id, plan), Actor.of(caller));
    }

    Stored<RegisterAudit> approveRisk(Seen seen, String reason) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(
                audit, audit.value().approveRisk(reason, seen.caller().subject()), seen.caller());
    }

    Stored<RegisterAudit> notifySchool(Seen seen, LocalDate visitOn) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(
                audit,
                audit.value()
                        .notifySchool(
                                visitOn,
                                days.number(seen.caller().tenant(), AuditNumber.NOTICE_DAYS),
                                days.of(audit),
                                days.today()),
                seen.caller());
    }

    Stored<RegisterAudit> choose(Seen seen, AuditRequests.GivenSample given) {
        Stored<RegisterAudit> audit = audits.get(seen);
        return audits.save(audit, audit.value().choose(sampling.draw(seen.caller(), audit, given)), seen.caller());
    }

    private static Refused refusedSecond(AuditPlan plan) {
        return new Refused(List.of(new FailingGuard(
                "ONE_ANNUAL_AUDIT",
                "The school has its annual audit of the school year %d already.".formatted(plan.schoolYear()),
                AuditState.PRACTICE)));
    }
}
