package org.rollcall.referral.triage;

import java.time.LocalDate;
import org.rollcall.platform.calendar.WorkingDays;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** By when triage begins, and by when a school answers a return, in the working days that the council set. */
public final class TriageTimes {

    static final String SLA_DAYS = "triage.sla-days";
    static final String LAPSE_DAYS = "return.lapse-days";

    private final Settings settings;

    TriageTimes(Settings settings) {
        this.settings = settings;
    }

    /** The last day on which triage of a referral that came in on a day begins in time. */
    public LocalDate startBy(TenantId tenant, LocalDate submittedOn) {
        return WorkingDays.after(submittedOn, settings.number(tenant, SLA_DAYS, submittedOn));
    }

    /** The last day on which the school may answer; then the referral lapses. */
    LocalDate answerBy(TenantId tenant, LocalDate returnedOn) {
        return WorkingDays.after(returnedOn, settings.number(tenant, LAPSE_DAYS, returnedOn));
    }
}
