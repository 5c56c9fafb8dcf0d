package org.rollcall.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * One of the gateway's own answers to a request that goes no further. Fixed words, never personal data.
 *
 * @param name the last part of the stable type {@code urn:rollcall:problem:<name>}
 * @param retryAfter when it is worth asking again, if that is known
 */
public record Problem(
        String name,
        HttpStatusCode status,
        String title,
        String detail,
        @Nullable Duration retryAfter) {

    public static final Problem NOT_FOUND =
            of("not-found", HttpStatus.NOT_FOUND, "Not found", "There is nothing here.");

    public static final Problem UNAUTHENTICATED = of(
            "unauthenticated",
            HttpStatus.UNAUTHORIZED,
            "Not signed in",
            "Send a valid bearer token that names exactly one council.");

    public static final Problem FORBIDDEN =
            of("forbidden", HttpStatus.FORBIDDEN, "Not allowed", "Your role does not allow this.");

    public static final Problem FORGERY_SUSPECTED = of(
            "csrf-token",
            HttpStatus.FORBIDDEN,
            "Not sent from our page",
            "A change made with a session cookie must carry the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");

    public static final Problem IDENTITY_UNAVAILABLE = new Problem(
            "identity-unavailable",
            HttpStatus.SERVICE_UNAVAILABLE,
            "Sign-in is unavailable",
            "Tokens cannot be checked at the moment. Try again shortly.",
            Duration.ofSeconds(5));

    public static final Problem MALFORMED = of(
            "bad-request",
            HttpStatus.BAD_REQUEST,
            "The request is not understood",
            "The address or a header has a form that is not accepted.");

    public static final Problem INTERNAL = of(
            "unexpected",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong",
            "Quote the correlation id when you report it.");

    public static Problem of(String name, HttpStatusCode status, String title, String detail) {
        return new Problem(name, status, title, detail, null);
    }

    String type() {
        return "urn:rollcall:problem:" + name;
    }
}
