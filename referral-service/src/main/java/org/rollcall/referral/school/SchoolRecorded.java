package org.rollcall.referral.school;

import org.rollcall.platform.calendar.SchoolCalendar;

/** What this service reads of attendance-service's record of a school; unknown fields are ignored. */
record SchoolRecorded(String urn, String type, boolean commissioning, SchoolCalendar calendar) {}
