package org.rollcall.platform.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What Spring MVC itself turns away, said in the words of this API: the pointer of the field and how to mend it. It comes before
 * the domain's own refusals, since a body that refuses itself while it is read knows its place in the document here only.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {

    private static final String SEE_DOCUMENT = "See the API's document for what this address takes.";

    private final DataSize largestFile;

    RequestProblems(@Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largestFile) {
        this.largestFile = largestFile;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(UnreadableBody.problem(unreadable), headers);
    }

    /** What cannot be taken apart as a form. */
    @ExceptionHandler
    @Nullable ResponseEntity<Object> on(MultipartException malformed) {
        return answer(
                ProblemType.BAD_REQUEST.with("Send one well-formed form of multipart/form-data."), new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = String.format(Locale.UK, "A file may have at most %,d bytes.", largestFile.toBytes());
        return answer(ProblemType.TOO_LARGE.with(detail), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(required("/" + missing.getRequestPartName()), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> problems =
                invalid.getAllErrors().stream().map(FieldProblems::of).toList();
        return answer(FieldProblems.invalid(problems), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> problems = invalid.getParameterValidationResults().stream()
                .flatMap(RequestProblems::problems)
                .toList();
        return answer(FieldProblems.invalid(problems), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(required("?" + missing.getParameterName()), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument) {
            return answer(problem(argument), headers);
        }
        return super.handleTypeMismatch(mismatch, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception turnedAway,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(ProblemType.of(status).with(detail(turnedAway)), headers);
    }

    /** A handler of ours that gives a status chooses its words; the framework's own words may repeat what was sent. */
    private static String detail(Exception turnedAway) {
        return switch (turnedAway) {
            case HttpMediaTypeNotSupportedException type -> taken("Content-Type", type.getSupportedMediaTypes());
            case HttpMediaTypeNotAcceptableException type -> taken("Accept", type.getSupportedMediaTypes());
            case HttpRequestMethodNotSupportedException method -> methods(method.getSupportedHttpMethods());
            case ErrorResponseException ours ->
                Objects.requireNonNullElse(ours.getBody().getDetail(), SEE_DOCUMENT);
            default -> SEE_DOCUMENT;
        };
    }

    private static String methods(@Nullable Set<HttpMethod> taken) {
        return taken == null
                ? SEE_DOCUMENT
                : taken.stream()
                        .map(HttpMethod::name)
                        .sorted()
                        .collect(Collectors.joining(", ", "This address takes ", "."));
    }

    private static String taken(String header, List<MediaType> types) {
        return types.isEmpty()
                ? SEE_DOCUMENT
                : "Send %s with one of these: %s.".formatted(header, MediaType.toString(types));
    }

    private static ProblemDetail required(String pointer) {
        return FieldProblems.invalid(List.of(new FieldProblem(pointer, "is required")));
    }

    /** An id that cannot be one is simply not found. */
    private static ProblemDetail problem(MethodArgumentTypeMismatchException argument) {
        MethodParameter parameter = argument.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return ProblemType.NOT_FOUND.with("There is no such record for you.");
        }
        return FieldProblems.invalid(
                List.of(new FieldProblem("?" + argument.getName(), ExpectedForm.of(argument.getRequiredType()))));
    }

    private static Stream<FieldProblem> problems(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getAllErrors().stream().map(FieldProblems::of);
        }
        String parameter = "?" + result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(parameter, FieldProblems.words(error.getDefaultMessage())));
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
