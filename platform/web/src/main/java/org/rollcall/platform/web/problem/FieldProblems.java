package org.rollcall.platform.web.problem;

import java.util.List;
import org.rollcall.platform.rules.FieldProblem;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Problems with single fields. A pointer starts with '/' for a field of the body and with '?' for a query parameter.
 */
final class FieldProblems {

    private FieldProblems() {}

    static ProblemDetail invalid(List<FieldProblem> problems) {
        return of(ProblemType.INVALID_INPUT.with("Mend each field that is listed and send it again."), problems);
    }

    static ProblemDetail of(ProblemDetail problem, List<FieldProblem> problems) {
        problem.setProperty("errors", problems);
        return problem;
    }

    static FieldProblem of(ObjectError error) {
        String pointer = error instanceof FieldError field ? pointer(field.getField()) : "";
        return new FieldProblem(pointer, words(error.getDefaultMessage()));
    }

    static String words(@org.jspecify.annotations.Nullable String message) {
        return message == null ? "is not valid" : message;
    }

    /** From a bean path such as {@code parents[0].name}. */
    static String pointer(String beanPath) {
        return "/" + beanPath.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
