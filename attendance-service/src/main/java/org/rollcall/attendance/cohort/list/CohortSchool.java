package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rollcall.attendance.tracker.judging.SchoolTime;
import org.rollcall.platform.tenancy.TenantId;

/** One school as of a day, with what is asked of it once for all its pupils. */
public record CohortSchool(
        TenantId tenant,
        String urn,
        LocalDate on,
        SchoolTime time,
        Map<String, List<Departure>> departures,
        Map<String, List<SicknessNotice>> sickness) {}
