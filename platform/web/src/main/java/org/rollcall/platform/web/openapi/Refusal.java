package org.rollcall.platform.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** The refusals that an operation lists, and what each says to whoever meets it. */
enum Refusal {
    NOT_UNDERSTOOD(
            "400",
            "Not understood: `Idempotency-Key` is missing, `If-Match` or `after` is not what was given out, or the body is not JSON."),
    FORBIDDEN("403", "Your role does not allow this."),
    NOT_FOUND("404", "No such record for you: there is none, or it is another council's or another school's."),
    REFUSED(
            "409",
            "The law or the record does not allow the step, or what would be made is there already. `guards` lists every reason at"
                    + " once, each with a code, how to mend it and its provision."),
    STALE(
            "412",
            "Somebody changed the record since you read it; `changed` says in which parts, when and who. Read it again and decide on"
                    + " what it says now."),
    TOO_LARGE("413", "The body is larger than is taken; `detail` says how much is."),
    UNSUPPORTED("415", "The `Content-Type` is none of those that are listed."),
    NOT_VALID(
            "422",
            "`errors` lists every field that is not valid, with its place (`/parents/0/name` in the body, `?school` in the address)"
                    + " and how to mend it. Or the `Idempotency-Key` was used for another request."),
    NO_VERSION("428", "Send the `ETag` of what you last read as `If-Match`."),
    OTHERS(
            "default",
            "Anything else, also a problem: 401 without a valid token, 429 and 503 with `Retry-After`, 500 with the `correlationId` to"
                    + " quote.");

    private static final String PLACE = "#/components/responses/";

    private final String status;
    private final String meaning;

    Refusal(String status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    String status() {
        return status;
    }

    ApiResponse reference() {
        return new ApiResponse().$ref(PLACE + name());
    }

    /** All of them once, for the operations to refer to. */
    static Components describedIn(Components components) {
        for (Refusal refusal : values()) {
            components.addResponses(refusal.name(), problem(refusal.meaning));
        }
        return components;
    }

    private static ApiResponse problem(String meaning) {
        return new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(ProblemSchema.REF))));
    }
}
