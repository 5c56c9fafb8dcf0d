package org.rollcall.attendance.coding.check.run;

import java.util.List;
import org.rollcall.attendance.coding.doubt.PupilCheck;

/** The checks that look at many marks of a pupil: runs of days, patterns, and what a year comes to. */
public final class ChecksOfRuns {

    public static final List<PupilCheck> ALL = List.of(
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
