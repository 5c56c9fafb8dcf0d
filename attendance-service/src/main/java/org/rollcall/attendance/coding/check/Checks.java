package org.rollcall.attendance.coding.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every automatic check, made together. */
public final class Checks {

    static final List<PupilCheck> OF_PUPILS = List.of(
            new NOverFiveSchoolDays(),
            new OpenTooLong(),
            new LateAfterClose(),
            new UBeforeClose(),
            new WrongHalf(),
            new ActivityNotShown(),
            new PatternOfActivity(),
            new PartTimeWithoutPlan(),
            new LeaveLikeHoliday(),
            new LeaveNotShown(),
            new DualWithoutOtherSchool(),
            new ProvisionNotShown(),
            new XOfCompulsoryAge(),
            new ExcludedBeyondFiveDays(),
            new OldCode(),
            new CodeNotNational(),
            new AmendedWithoutReason(),
            new StudyOutsideExaminations(),
            new ClosedOnSchoolDay(),
            new NoVisitWhileAbsent(),
            new NoContactWhileIll(),
            new PresentThenAbsent(),
            new ReligiousBeyondLimit(),
            new InterviewsBeyondLimit(),
            new TravelBeyondLimit());

    static final List<SchoolCheck> OF_SCHOOLS = List.of(
            new MissingMark(), new LeaveBlanket(), new ChangedLate(), new SameCodeForYear(), new ClosureWhileOpen());

    private Checks() {}

    /** The doubts about these pupils of one school, in the order of the checks. */
    public static List<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope) {
        return Stream.concat(
                        OF_PUPILS.stream().flatMap(check -> pupils.stream().flatMap(p -> check.doubts(p, scope))),
                        OF_SCHOOLS.stream().flatMap(check -> check.doubts(pupils, scope)))
                .toList();
    }
}
