package org.rollcall.attendance.coding.check.run;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;

/** A check that asks about school days that are alike, one after the other, once there are so many. */
interface RunCheck extends PupilCheck {

    String code();

    /** With which day of the run it is asked about. */
    int days(Scope scope);

    String fact(int days);

    default Predicate<Collection<KeptMark>> alike() {
        return DayRun.wholly(code());
    }

    @Override
    default Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int days = days(scope);
        return DayRun.of(pupil, scope.days(), alike()).stream()
                .filter(run -> run.reaches(days, scope))
                .map(run -> Doubt.of(
                        check(),
                        pupil,
                        code(),
                        run.sessions(pupil, code()).toList(),
                        fact(run.days().size())));
    }
}
