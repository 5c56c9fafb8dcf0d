package org.rollcall.attendance.returns.due;

import java.time.LocalDate;

/**
 * A pupil's name was entered in the admission register: the council is told by the end of the fifth day after. Not for the intake
 * into the youngest class on the first day of the school year, unless the council asks for that too (reg. 13(1)–(3)).
 */
public final class NewPupilReturn {

    private static final int DAYS_AFTER_ENTRY = 5;

    private NewPupilReturn() {}

    public static boolean required(boolean mostJuniorClass, boolean firstDayOfSchoolYear, boolean councilAsks) {
        return councilAsks || !(mostJuniorClass && firstDayOfSchoolYear);
    }

    /** Days, not school days: the regulation says "school day" where it means one. */
    public static LocalDate dueBy(LocalDate enteredOn) {
        return enteredOn.plusDays(DAYS_AFTER_ENTRY);
    }
}
