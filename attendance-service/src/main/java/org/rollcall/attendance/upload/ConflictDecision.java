package org.rollcall.attendance.upload;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.SettlingConflicts;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/**
 * Which of the two marks stands, and why.
 *
 * @param stands {@code KEPT} or {@code GIVEN}
 */
record ConflictDecision(@Nullable Mark stands, @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    /** The register's mark, or the other connection's. */
    enum Mark {
        KEPT,
        GIVEN
    }

    /** The decision, unless something is missing from it. */
    SettlingConflicts.Decision decision() {
        List<FieldProblem> problems = new ArrayList<>();
        if (stands == null) {
            problems.add(new FieldProblem("/stands", "must be KEPT or GIVEN"));
        }
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            problems.add(new FieldProblem("/reason", "must say in 1 to 500 characters why this mark stands"));
        }
        InvalidInput.throwIfAny(problems);
        return new SettlingConflicts.Decision(stands == Mark.GIVEN, said);
    }
}
