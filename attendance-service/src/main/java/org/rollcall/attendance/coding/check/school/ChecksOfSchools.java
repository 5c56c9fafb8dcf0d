package org.rollcall.attendance.coding.check.school;

import java.util.List;
import org.rollcall.attendance.coding.doubt.SchoolCheck;

/** The checks that look at many pupils of a school together. */
public final class ChecksOfSchools {

    public static final List<SchoolCheck> ALL = List.of(
            new MissingMark(), new LeaveBlanket(), new ChangedLate(), new SameCodeForYear(), new ClosureWhileOpen());

    private ChecksOfSchools() {}
}
