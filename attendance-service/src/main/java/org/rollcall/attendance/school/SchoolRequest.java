package org.rollcall.attendance.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** What the council says of a school. */
record SchoolRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull SchoolPhase phase,
        @NotNull SchoolType type,

        @NotNull @Pattern(regexp = "[0-9]{4}", message = "Give the four digits after the council's own three.") String establishmentNumber,

        boolean commissioning,
        @NotNull SchoolCalendar calendar) {

    School schoolWith(String urn) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!urn.matches("[1-9][0-9]{5}")) {
            problems.add(new FieldProblem("/urn", "A URN has six digits, the first of them not 0."));
        }
        if (commissioning && !type.mayCommission()) {
            problems.add(
                    new FieldProblem("/commissioning", "The council serves this type of school without a package."));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new School(urn, name.strip(), phase, type, establishmentNumber, commissioning, calendar);
    }
}
