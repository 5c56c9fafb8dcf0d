package org.rollcall.attendance.council;

import org.rollcall.platform.tenancy.TenantId;

/** Where a council's events travel, and who may read them. */
interface CouncilTopics {

    /** Makes the council's topics and lets its own systems, and no other council's, read them. May be asked again. */
    void open(TenantId tenant);
}
