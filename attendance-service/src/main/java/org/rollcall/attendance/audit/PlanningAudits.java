package org.rollcall.attendance.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.AuditPlan;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.register.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.DifferentRequest;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;

/** Everything before the registers are opened: plan, notice, sample. */
final class PlanningAudits {

    private final Audits audits;
    private final AuditDays days;
    private final Schools schools;
    private final ReadingSchool reading;
    private final IntSupplier seeds;
    private final Clock clock;

    PlanningAudits(
            Audits audits, AuditDays days, Schools schools, ReadingSchool reading, IntSupplier seeds, Clock clock) {
        this.audits = audits;
        this.days = days;
        this.schools = schools;
        this.reading = reading;
        this.seeds = seeds;
        this.clock = clock;
    }

    /** One annual audit for a school in a school year: its id is made of both, so a second cannot come to be. */
    Stored<RegisterAudit> plan(Caller caller, AuditRequests.GivenPlan given, IdempotencyKey key) {
        schools.requireFor(caller, given.schoolUrn());
        LocalDate today = days.today();
        int thisYear = SchoolYear.of(today).begins();
        if (given.schoolYear() < thisYear || given.schoolYear() > thisYear + 1) {
            throw new InvalidInput(
                    "/schoolYear", "must be this school year or the next: %d or %d".formatted(thisYear, thisYear + 1));
        }
        AuditPlan plan = new AuditPlan(given.schoolUrn(), given.schoolYear(), given.kind(), today, caller.subject());
        boolean annual = given.kind() == AuditKind.ANNUAL;
        String id = annual
                ? Ids.from("annual-audit", given.schoolUrn(), String.valueOf(given.schoolYear()))
                : key.idFor(caller);
        String request = annual ? key.value() + key.requestHash() : key.requestHash();
        try {
            return audits.aggregates()
                    .createOnce(caller.tenant(), id, request, RegisterAudit.plan(id, plan), Actor.of(caller));
        } catch (DifferentRequest other) {
            if (!annual) {
                throw other;
            }
            throw refusedSecond(given);
        }
    }

    Stored<RegisterAudit> approveRisk(Caller caller, String id, Version expected, String reason) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        return audits.save(audit, audit.value().approveRisk(reason, caller.subject()), caller);
    }

    Stored<RegisterAudit> notifySchool(Caller caller, String id, Version expected, LocalDate visitOn) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        return audits.save(
                audit,
                audit.value()
                        .notifySchool(
                                visitOn,
                                days.number(caller.tenant(), AuditNumber.NOTICE_DAYS),
                                days.of(audit),
                                days.today()),
                caller);
    }

    /** Draws from the roll and the calendar; no register is opened for it. */
    Stored<RegisterAudit> choose(Caller caller, String id, Version expected, AuditRequests.GivenSample given) {
        Stored<RegisterAudit> audit = audits.get(caller, id, expected);
        String urn = audit.value().plan().schoolUrn();
        DateRange period = given.period(audit.value().plan(), days.today());
        List<LocalDate> weeks = days.of(audit).within(period).stream()
                .map(SchoolDays::mondayOf)
                .distinct()
                .toList();
        List<String> roll = reading.rollIn(caller.tenant(), urn, period);
        List<String> named = named(given, roll);
        AuditSample sample = AuditSample.draw(
                seeds.getAsInt(),
                weeks,
                given.howManyWeeks(days.number(caller.tenant(), AuditNumber.SAMPLE_WEEKS)),
                new AuditSample.Pool(
                        roll, named, given.howManyPupils(days.number(caller.tenant(), AuditNumber.SAMPLE_PUPILS))),
                clock.instant(),
                caller.subject());
        return audits.save(audit, audit.value().choose(sample), caller);
    }

    private static List<String> named(AuditRequests.GivenSample given, List<String> roll) {
        List<String> named = given.named();
        Set<String> known = new HashSet<>(roll);
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                throw new InvalidInput("/riskPupils/" + i, "was not on the school's roll in the period");
            }
        }
        return named;
    }

    private static Refused refusedSecond(AuditRequests.GivenPlan given) {
        return new Refused(List.of(new FailingGuard(
                "ONE_ANNUAL_AUDIT",
                "The school has its annual audit of the school year %d already.".formatted(given.schoolYear()),
                AuditState.PRACTICE)));
    }
}
