package org.rollcall.attendance.coding.check;

import java.util.List;

/** The checks that look at many marks of a pupil: runs of days, patterns, and what a year comes to. */
final class ChecksOfRuns {

    static final List<PupilCheck> ALL = List.of(
            new PatternOfActivity(),
            new LeaveLikeHoliday(),
            new ExcludedBeyondFiveDays(),
            new NoVisitWhileAbsent(),
            new NoContactWhileIll(),
            new ReligiousBeyondLimit(),
            new InterviewsBeyondLimit(),
            new TravelBeyondLimit());

    private ChecksOfRuns() {}
}
