package org.rollcall.attendance.tracker.school;

import java.time.LocalDate;
import org.rollcall.attendance.tracker.judging.SchoolTime;
import org.rollcall.attendance.tracker.judging.TrackerSettings;
import org.rollcall.platform.tenancy.TenantId;

/** One school on one day: its calendar counted, its council's settings as they stand. */
public record TrackedSchool(TenantId tenant, String urn, LocalDate on, SchoolTime time, TrackerSettings settings) {}
