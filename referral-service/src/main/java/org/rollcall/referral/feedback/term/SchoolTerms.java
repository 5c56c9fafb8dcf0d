package org.rollcall.referral.feedback.term;

import org.rollcall.platform.calendar.SchoolCalendar;

/** What feedback reads of attendance-service's record of a school: its terms; unknown fields are ignored. */
record SchoolTerms(String urn, SchoolCalendar calendar) {}
