package org.rollcall.platform.web.problem;

import java.util.List;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.DifferentRequest;
import org.rollcall.platform.store.NoSuchPlace;
import org.rollcall.platform.store.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the law, the record or the table of access does not allow. */
@RestControllerAdvice
@Order(0)
class DomainProblems {

    @ExceptionHandler
    ProblemDetail on(Refused refused) {
        ProblemDetail problem = ProblemType.REFUSED.with("Every guard that fails is listed with its provision.");
        problem.setProperty("guards", refused.guards());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(InvalidInput invalid) {
        return FieldProblems.invalid(invalid.problems());
    }

    /** Whoever is turned away for the crowd is told when to come again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RequestRefused refused) {
        ProblemDetail problem = refused.problem();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer.body(problem);
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail notFound() {
        return ProblemType.NOT_FOUND.with("There is no such record for you.");
    }

    @ExceptionHandler(NoSuchPlace.class)
    ProblemDetail noSuchPlace() {
        return FieldProblems.of(
                ProblemType.BAD_REQUEST.with("Read the list anew from its beginning, without the parameter after."),
                List.of(new FieldProblem("?after", "is not what a page of this list gave as next")));
    }

    @ExceptionHandler(AlreadyExists.class)
    ProblemDetail alreadyExists() {
        return ProblemType.ALREADY_EXISTS.with("A record of this kind is there already.");
    }

    @ExceptionHandler(DifferentRequest.class)
    ProblemDetail differentRequest() {
        return ProblemType.DIFFERENT_REQUEST.with("Use a fresh key for a request that differs.");
    }

    /** A guard of ours says for whom the step is; the framework's own say only that they denied it. */
    @ExceptionHandler
    ProblemDetail on(AccessDeniedException denied) {
        return ProblemType.FORBIDDEN.with(
                denied instanceof AuthorizationDeniedException
                        ? "Your role does not allow this."
                        : "Your role does not allow this: it is %s.".formatted(denied.getMessage()));
    }
}
