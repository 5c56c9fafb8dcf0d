package org.rollcall.attendance.register;

import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.platform.tenancy.TenantId;

/** For whom registers of a school are written, and by what they are judged. */
record Writer(TenantId tenant, String schoolUrn, Thresholds thresholds, Source source) {}
