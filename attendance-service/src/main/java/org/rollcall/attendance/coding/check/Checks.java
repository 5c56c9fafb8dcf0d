package org.rollcall.attendance.coding.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.check.mark.ChecksOfMarks;
import org.rollcall.attendance.coding.check.run.ChecksOfRuns;
import org.rollcall.attendance.coding.check.school.ChecksOfSchools;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.SchoolCheck;
import org.rollcall.attendance.coding.doubt.Scope;

/** Every automatic check, made together. */
public final class Checks {

    static final List<PupilCheck> OF_PUPILS = Stream.of(ChecksOfMarks.ALL, ChecksOfRuns.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(PupilCheck::check))
            .toList();

    static final List<SchoolCheck> OF_SCHOOLS = ChecksOfSchools.ALL;

    private Checks() {}

    /** The doubts about these pupils of one school, in the order of the checks. */
    public static List<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope) {
        return Stream.concat(
                        OF_PUPILS.stream().flatMap(check -> pupils.stream().flatMap(p -> check.doubts(p, scope))),
                        OF_SCHOOLS.stream().flatMap(check -> check.doubts(pupils, scope)))
                .toList();
    }
}
