package org.rollcall.referral.school;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.entitlement.EvidenceOwner;
import org.rollcall.referral.entitlement.SchoolStanding;
import org.rollcall.referral.evidence.EvidenceBuilder;

/** A school as attendance-service last recorded it. */
public record School(SchoolUrn urn, String type, boolean commissioning, SchoolCalendar calendar) {

    /** How it stands to the council's service, which says what it may have of it. */
    public SchoolStanding standing() {
        return SchoolStanding.of(type, commissioning);
    }

    /** The council's own school is served freely, another one by the package it buys, or it does the work alone. */
    public EvidenceBuilder evidenceBuilder() {
        boolean served = standing().evidenceOwner() == EvidenceOwner.SERVICE;
        return served ? EvidenceBuilder.COUNCIL_WITH_SCHOOL : EvidenceBuilder.SCHOOL_ALONE;
    }

    /** Whether the school met on any day of the window. */
    public boolean metIn(Window window) {
        Stream<LocalDate> days = window.from().datesUntil(window.to().plusDays(1));
        return days.anyMatch(calendar::isSchoolDay);
    }
}
