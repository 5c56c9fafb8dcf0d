package org.rollcall.platform.web.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells the caller which field of a JSON body could not be read, and what it should have looked like. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemDetail problem(Throwable unreadable) {
        Optional<RequestRefused> refused = cause(unreadable, RequestRefused.class);
        if (refused.isPresent()) {
            return refused.get().problem();
        }
        return cause(unreadable, JacksonException.class)
                .filter(UnreadableBody::isOfField)
                .map(field -> FieldProblems.invalid(problems(field)))
                .orElseGet(() -> ProblemType.UNREADABLE.with(
                        unreadable.getCause() == null
                                ? "Send a JSON document: this request has no body. {} is one, when there is nothing to say."
                                : "Send one well-formed JSON document."));
    }

    /** JSON, but not what the field takes; a number may be too large for it. */
    private static boolean isOfField(JacksonException unreadable) {
        return unreadable instanceof DatabindException || unreadable instanceof InputCoercionException;
    }

    private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** A record that refuses its own components says more than Jackson does. */
    private static List<FieldProblem> problems(JacksonException unreadable) {
        String pointer = pointer(unreadable);
        if (unreadable.getCause() instanceof InvalidInput invalid) {
            return invalid.problems().stream()
                    .map(problem -> problem.within(pointer))
                    .toList();
        }
        return List.of(new FieldProblem(pointer, detail(unreadable)));
    }

    private static String detail(JacksonException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> "is not a known field";
            case InputCoercionException large -> "must be a number that is nearer to 0";
            case MismatchedInputException mismatched -> ExpectedForm.of(mismatched.getTargetType());
            default -> "is not valid";
        };
    }

    private static String pointer(JacksonException unreadable) {
        return unreadable.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference reference) {
        return "/" + (reference.getPropertyName() == null ? reference.getIndex() : reference.getPropertyName());
    }
}
