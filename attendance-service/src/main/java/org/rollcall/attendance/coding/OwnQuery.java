package org.rollcall.attendance.coding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.question.AskedMark;
import org.rollcall.attendance.coding.question.Question;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/**
 * A query that an officer adds to a review.
 *
 * @param sessions such as {@code 2026-09-14AM}
 */
record OwnQuery(
        @NotBlank @Size(max = 100) String pupilId,
        @NotEmpty @Size(max = 14) List<@NotNull String> sessions,
        @NotBlank @Size(max = 200) String issue,
        @Size(max = 1000) @Nullable String fact,
        @NotBlank @Size(max = 500) String ask) {

    List<SchoolSession> sessionsIn(DateRange week) {
        List<FieldProblem> problems = new ArrayList<>();
        List<SchoolSession> read = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            try {
                SchoolSession session = SchoolSession.parse(sessions.get(i));
                if (week.contains(session.date())) {
                    read.add(session);
                } else {
                    problems.add(new FieldProblem("/sessions/" + i, "must be in the week of the review"));
                }
            } catch (IllegalArgumentException wrongForm) {
                problems.add(new FieldProblem("/sessions/" + i, String.valueOf(wrongForm.getMessage())));
            }
        }
        InvalidInput.throwIfAny(problems);
        return read.stream().distinct().sorted().toList();
    }

    Question about(List<AskedMark> marks) {
        List<String> codes = marks.stream().map(AskedMark::code).distinct().toList();
        return new Question(
                null,
                codes.size() == 1 ? codes.getFirst() : "",
                marks,
                issue.strip(),
                fact == null ? "" : fact.strip(),
                ask.strip());
    }
}
