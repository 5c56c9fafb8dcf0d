package org.rollcall.referral.triage;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.calendar.WorkingDays;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.RecentlyRead;

/** By when triage begins, and by when a school answers a return, in the working days that the council set. */
public final class TriageTimes {

    static final String SLA_DAYS = "triage.sla-days";
    static final String LAPSE_DAYS = "return.lapse-days";

    private final Settings settings;
    private final RecentlyRead<DaysOn, Integer> recently;

    TriageTimes(Settings settings, Clock clock) {
        this.settings = settings;
        this.recently = new RecentlyRead<>(clock);
    }

    /** The last day on which triage of a referral that came in on a day begins in time. */
    public LocalDate startBy(TenantId tenant, LocalDate submittedOn) {
        return WorkingDays.after(submittedOn, days(tenant, SLA_DAYS, submittedOn));
    }

    /** The last day on which the school may answer; then the referral lapses. */
    LocalDate answerBy(TenantId tenant, LocalDate returnedOn) {
        return WorkingDays.after(returnedOn, days(tenant, LAPSE_DAYS, returnedOn));
    }

    private int days(TenantId tenant, String key, LocalDate on) {
        return recently.get(new DaysOn(tenant, key, on), () -> settings.number(tenant, key, on));
    }

    private record DaysOn(TenantId tenant, String key, LocalDate on) {}
}
