package org.rollcall.referral.school;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceBuilder;

/** A school as attendance-service last recorded it. */
public record School(SchoolUrn urn, String type, boolean commissioning, SchoolCalendar calendar) {

    private static final String MAINTAINED = "MAINTAINED";

    /** A maintained school is served freely, another one by the package it buys, or it does the work alone. */
    public EvidenceBuilder evidenceBuilder() {
        boolean served = commissioning || MAINTAINED.equals(type);
        return served ? EvidenceBuilder.COUNCIL_WITH_SCHOOL : EvidenceBuilder.SCHOOL_ALONE;
    }

    /** Whether the school met on any day of the window. */
    public boolean metIn(Window window) {
        Stream<LocalDate> days = window.from().datesUntil(window.to().plusDays(1));
        return days.anyMatch(calendar::isSchoolDay);
    }
}
