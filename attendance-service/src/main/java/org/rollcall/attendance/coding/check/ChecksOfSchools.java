package org.rollcall.attendance.coding.check;

import java.util.List;

/** The checks that look at many pupils of a school together. */
final class ChecksOfSchools {

    static final List<SchoolCheck> ALL = List.of(
            new MissingMark(), new LeaveBlanket(), new ChangedLate(), new SameCodeForYear(), new ClosureWhileOpen());

    private ChecksOfSchools() {}
}
