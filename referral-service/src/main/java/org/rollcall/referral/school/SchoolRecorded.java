package org.rollcall.referral.school;

import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.referral.SchoolUrn;

/** What this service reads of attendance-service's record of a school; unknown fields are ignored. */
record SchoolRecorded(String urn, String type, boolean commissioning, SchoolCalendar calendar) {

    School school() {
        return new School(new SchoolUrn(urn), type, commissioning, calendar);
    }
}
