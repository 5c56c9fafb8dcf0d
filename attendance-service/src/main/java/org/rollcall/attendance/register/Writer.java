package org.rollcall.attendance.register;

import org.rollcall.attendance.register.announcement.WatchedPupils;
import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.platform.tenancy.TenantId;

/** For whom registers of a school are written, by what they are judged, and of whom it is told that no reason is known. */
record Writer(TenantId tenant, String schoolUrn, Thresholds thresholds, Source source, WatchedPupils watched) {}
