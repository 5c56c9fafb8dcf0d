package org.rollcall.attendance.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;

/** Draws what an audit looks at: weeks and pupils that nobody chose, and the pupils named for cause. */
final class DrawingSample {

    private final AuditDays days;
    private final ReadingSchool reading;
    private final IntSupplier seeds;
    private final Clock clock;

    DrawingSample(AuditDays days, ReadingSchool reading, IntSupplier seeds, Clock clock) {
        this.days = days;
        this.reading = reading;
        this.seeds = seeds;
        this.clock = clock;
    }

    /** Draws from the roll and the calendar; no register is opened for it. */
    AuditSample draw(Caller caller, Stored<RegisterAudit> audit, AuditRequests.GivenSample given) {
        DateRange period = given.period(audit.value().plan(), days.today());
        return AuditSample.draw(
                seeds.getAsInt(),
                weeks(audit, period),
                given.howManyWeeks(days.number(caller.tenant(), AuditNumber.SAMPLE_WEEKS)),
                pool(caller, audit.value().plan().schoolUrn(), period, given),
                clock.instant(),
                caller.subject());
    }

    private List<LocalDate> weeks(Stored<RegisterAudit> audit, DateRange period) {
        return days.of(audit).within(period).stream()
                .map(SchoolDays::mondayOf)
                .distinct()
                .toList();
    }

    private AuditSample.Pool pool(Caller caller, String urn, DateRange period, AuditRequests.GivenSample given) {
        List<String> roll = reading.rollIn(caller.tenant(), urn, period);
        return new AuditSample.Pool(
                roll, named(given, roll), given.howManyPupils(days.number(caller.tenant(), AuditNumber.SAMPLE_PUPILS)));
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
}
