package org.rollcall.attendance.coding.check;

import java.util.List;

/** The checks that look at each mark by itself. */
final class ChecksOfMarks {

    static final List<PupilCheck> ALL = List.of(
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
