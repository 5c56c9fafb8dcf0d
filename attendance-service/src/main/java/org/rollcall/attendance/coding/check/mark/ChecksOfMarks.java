package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import org.rollcall.attendance.coding.doubt.PupilCheck;

/** The checks that look at each mark by itself. */
public final class ChecksOfMarks {

    public static final List<PupilCheck> ALL = List.of(
            new NOverFiveSchoolDays(),
            new OpenTooLong(),
            new LateAfterClose(),
            new UBeforeClose(),
            new WrongHalf(),
            new ActivityNotShown(),
            new PartTimeWithoutPlan(),
            new LeaveNotShown(),
            new DualWithoutOtherSchool(),
            new ProvisionNotShown(),
            new XOfCompulsoryAge(),
            new OldCode(),
            new CodeNotNational(),
            new AmendedWithoutReason(),
            new StudyOutsideExaminations(),
            new ClosedOnSchoolDay(),
            new PresentThenAbsent());

    private ChecksOfMarks() {}
}
