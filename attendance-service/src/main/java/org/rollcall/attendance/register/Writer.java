package org.rollcall.attendance.register;

import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.tenancy.TenantId;

/** For whom registers of a school are written, and by what calendar they are judged. */
record Writer(TenantId tenant, String schoolUrn, RollingSchoolWeeks window, Source source) {}
