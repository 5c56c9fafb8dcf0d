package org.rollcall.attendance.school;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** What the council says of a school. */
record SchoolRequest(
        String name,
        SchoolPhase phase,
        SchoolType type,
        String establishmentNumber,
        boolean commissioning,
        SchoolCalendar calendar) {

    School schoolWith(String urn) {
        List<FieldProblem> problems = new ArrayList<>();
        require(urn.matches("[1-9][0-9]{5}"), "/urn", "A URN has six digits.", problems);
        require(!name.isBlank() && name.length() <= 200, "/name", "Give the name in 1 to 200 characters.", problems);
        require(establishmentNumber.matches("[0-9]{4}"), "/establishmentNumber", "Give the four digits.", problems);
        require(
                !commissioning || type.mayCommission(),
                "/commissioning",
                "The council serves this type of school without a package.",
                problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new School(urn, name.strip(), phase, type, establishmentNumber, commissioning, calendar);
    }

    private static void require(boolean holds, String pointer, String detail, List<FieldProblem> problems) {
        if (!holds) {
            problems.add(new FieldProblem(pointer, detail));
        }
    }
}
