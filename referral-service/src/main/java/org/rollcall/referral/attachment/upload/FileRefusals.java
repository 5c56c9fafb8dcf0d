package org.rollcall.referral.attachment.upload;

import java.net.URI;
import java.util.List;
import org.rollcall.referral.attachment.type.RefusedFile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why a file was not taken, with a code that a program can read. */
@RestControllerAdvice
@Order(0)
class FileRefusals {

    /** One field and what is wrong with it. */
    record FileProblem(String pointer, String detail, RefusedFile.Code code) {}

    @ExceptionHandler
    ProblemDetail on(RefusedFile refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "Mend each field that is listed and send it again.");
        problem.setType(URI.create("urn:rollcall:problem:invalid-input"));
        problem.setTitle("The input is not valid");
        problem.setProperty("errors", List.of(new FileProblem("/file", refused.detail(), refused.code())));
        return problem;
    }
}
