package org.rollcall.attendance.coding.programme;

import java.time.LocalDate;
import org.rollcall.platform.tenancy.TenantId;

/** What follows when the day has come to review a school's week. */
public interface WeeksToReview {

    /**
     * Called again when it did not come to its end.
     *
     * @param since the day from which the council chose the school
     * @param monday the week's first day
     */
    void open(TenantId tenant, String urn, LocalDate since, LocalDate monday, LocalDate today);
}
