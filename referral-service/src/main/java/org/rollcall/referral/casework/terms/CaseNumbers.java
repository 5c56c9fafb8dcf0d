package org.rollcall.referral.casework.terms;

import java.time.LocalDate;
import org.rollcall.platform.calendar.WorkingDays;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** A council's own numbers for its casework, as they stood on a day. */
public final class CaseNumbers {

    static final String LIMIT = "caseload.limit";
    static final String ALLOCATE = "case.allocate-days";
    static final String CONTACT = "case.first-contact-days";
    static final String REVIEW = "case.review-weeks";
    static final String REOPEN = "case.reopen-days";

    private final Settings settings;

    CaseNumbers(Settings settings) {
        this.settings = settings;
    }

    public Terms terms(TenantId tenant, LocalDate on) {
        return new Terms(
                on,
                WorkingDays.after(on, settings.number(tenant, ALLOCATE, on)),
                WorkingDays.after(on, settings.number(tenant, CONTACT, on)),
                on.plusWeeks(settings.number(tenant, REVIEW, on)));
    }

    /** How many open cases an officer may have. */
    public int caseloadLimit(TenantId tenant, LocalDate on) {
        return settings.number(tenant, LIMIT, on);
    }

    /** For how many days after its end a case can be opened again. */
    public int reopenDays(TenantId tenant, LocalDate on) {
        return settings.number(tenant, REOPEN, on);
    }
}
