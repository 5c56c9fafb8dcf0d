package org.rollcall.attendance.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.attendance.audit.record.Failing;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The days of an audit, counted in the school's calendar by the council's numbers. */
final class AuditDays {

    private final ReadingSchool reading;
    private final Settings settings;
    private final Clock clock;

    AuditDays(ReadingSchool reading, Settings settings, Clock clock) {
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int number(TenantId tenant, AuditNumber wanted) {
        return settings.number(tenant, wanted.key(), today());
    }

    SchoolDays of(Stored<RegisterAudit> audit) {
        return reading.daysOf(audit.tenant(), audit.value().plan().schoolUrn());
    }

    /** So many school days from today; refused where the calendar ends before. */
    LocalDate from(Stored<RegisterAudit> audit, AuditNumber wanted) {
        int days = number(audit.tenant(), wanted);
        return of(audit).nthAfter(today(), days).orElseGet(() -> {
            Failing.within(audit.value().state(), audit.value().state())
                    .and(
                            "CALENDAR_INCOMPLETE",
                            "The school's calendar ends before %d more school days: extend it first.".formatted(days))
                    .refuse();
            throw new IllegalStateException("refused above");
        });
    }
}
