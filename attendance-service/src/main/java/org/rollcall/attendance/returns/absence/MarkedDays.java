package org.rollcall.attendance.returns.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** The same two codes on every school day from a day to a day, both included. */
public record MarkedDays(LocalDate from, LocalDate to, String am, String pm) {

    public MarkedDays {
        List<FieldProblem> problems = new ArrayList<>();
        if (to.isBefore(from)) {
            problems.add(new FieldProblem("/to", "must not be before from"));
        }
        requireCode("/am", am, problems);
        requireCode("/pm", pm, problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void requireCode(String pointer, String code, List<FieldProblem> problems) {
        if (AttendanceCodes.of(code).isEmpty()) {
            problems.add(new FieldProblem(pointer, "is not an attendance code"));
        }
    }
}
