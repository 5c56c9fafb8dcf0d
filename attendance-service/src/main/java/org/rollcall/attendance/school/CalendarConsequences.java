package org.rollcall.attendance.school;

import org.rollcall.platform.tenancy.TenantId;

/** What follows when the days on which a school meets have changed. */
public interface CalendarConsequences {

    /** Judges again whatever depends on the school's calendar and keeps a report of it. It may be called again for the same change. */
    void follow(TenantId tenant, KnownSchool school, Recalendaring change);
}
