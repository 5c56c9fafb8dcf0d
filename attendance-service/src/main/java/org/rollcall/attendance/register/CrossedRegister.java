package org.rollcall.attendance.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.threshold.Crossing;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.attendance.threshold.KnownCrossing;
import org.rollcall.attendance.threshold.mark.YearOfCodes;
import org.rollcall.platform.store.Stored;

/** What one pupil's marks at one school show crossed, and the marks, of the year before as well where they are counted. */
public record CrossedRegister(
        String pupilId, String schoolUrn, List<Crossing> crossings, YearOfCodes yearBefore, YearOfCodes year) {

    static CrossedRegister of(Register register, @Nullable Stored<Register> yearBefore, @Nullable Kind kind) {
        SchoolYear before = register.year().before();
        return new CrossedRegister(
                register.pupilId(),
                register.schoolUrn(),
                register.crossings().stream()
                        .map(KnownCrossing::crossing)
                        .filter(crossing -> kind == null || crossing.kind() == kind)
                        .toList(),
                yearBefore == null
                        ? YearOfCodes.none(before.firstDay())
                        : yearBefore.value().codes(),
                register.codes());
    }
}
