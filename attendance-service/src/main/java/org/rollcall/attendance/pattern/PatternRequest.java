package org.rollcall.attendance.pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** What a council wants a pattern to be from a day on: so many marks of these codes, in a row or within school weeks. */
record PatternRequest(
        @NotNull LocalDate from,
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 10) List<@NotNull String> codes,
        @NotNull Integer count,
        @Nullable Integer schoolWeeks) {

    private static final int MOST_MARKS = 200;
    private static final int MOST_WEEKS = 40;

    PatternVersion versionOf(String id) {
        List<FieldProblem> problems = problems(id);
        InvalidInput.throwIfAny(problems);
        return new PatternVersion(from, name.strip(), codes, count, schoolWeeks);
    }

    private List<FieldProblem> problems(String id) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
            problems.add(new FieldProblem(
                    "/id", "An id has 2 to 40 small letters, digits and hyphens, the first of them a letter."));
        }
        if (count < 2 || count > MOST_MARKS) {
            problems.add(new FieldProblem("/count", "must be from 2 to " + MOST_MARKS));
        }
        if (schoolWeeks != null && (schoolWeeks < 1 || schoolWeeks > MOST_WEEKS)) {
            problems.add(new FieldProblem("/schoolWeeks", "must be from 1 to " + MOST_WEEKS + ", or left out"));
        }
        for (int i = 0; i < codes.size(); i++) {
            if (AttendanceCodes.of(codes.get(i)).filter(this::mayBeMarked).isEmpty()) {
                problems.add(new FieldProblem("/codes/" + i, "is no code that a pupil may be marked with on that day"));
            }
        }
        return problems;
    }

    private boolean mayBeMarked(AttendanceCode code) {
        return code.inForceOn(from) && code.counts() != CodeClass.NOT_COLLECTED;
    }
}
