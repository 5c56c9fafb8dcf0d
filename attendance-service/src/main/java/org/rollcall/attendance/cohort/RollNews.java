package org.rollcall.attendance.cohort;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.attendance.cohort.list.Departure;
import org.rollcall.attendance.cohort.list.SicknessNotice;
import org.rollcall.platform.tenancy.TenantId;

/** What the lists ask of deletions and returns. */
interface RollNews {

    /** Names taken off a school's roll between two days, both included. */
    List<Departure> departures(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to);

    /** Sickness returns of a school between two days, both included. */
    List<SicknessNotice> sickness(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to);
}
