package org.rollcall.platform.testsupport.malformed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is to be said against an answer to a malformed request. */
final class Complaint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the record itself says no to comes before what can only be judged with the record. */
    private static final Set<Integer> FIRST = Set.of(409, 412);

    private Complaint() {}

    static Optional<String> of(Slip slip, MvcTestResult result) {
        return against(slip, result).map(complaint -> slip.what() + ": " + complaint);
    }

    private static Optional<String> against(Slip slip, MvcTestResult result) {
        if (result.getUnresolvedException() != null) {
            return Optional.of("nobody answers for " + result.getUnresolvedException());
        }
        int status = result.getResponse().getStatus();
        if (status >= 500) {
            return Optional.of(status + " for " + result.getMvcResult().getResolvedException());
        }
        if (status < 400) {
            return slip.wrong() ? Optional.of(status + ", it was taken") : Optional.empty();
        }
        return againstRefusal(slip, result.getResponse());
    }

    /** What the firewall before the application turns away has words on the container's error page, which is not here. */
    private static Optional<String> againstRefusal(Slip slip, MockHttpServletResponse answer) {
        if (answer.getStatus() == 400 && answer.getContentAsByteArray().length == 0) {
            return Optional.empty();
        }
        if (!String.valueOf(answer.getContentType()).startsWith("application/problem+json")) {
            return Optional.of(answer.getStatus() + " as " + answer.getContentType());
        }
        JsonNode problem = JSON.readTree(answer.getContentAsByteArray());
        if (!problem.path("type").asString("").startsWith("urn:rollcall:problem:")) {
            return Optional.of("a problem of no type of ours: " + new String(answer.getContentAsByteArray(), UTF_8));
        }
        return FIRST.contains(answer.getStatus()) ? Optional.empty() : againstPointer(slip.pointer(), problem);
    }

    /** It, what is within it, or what it is an indispensable part of. */
    private static boolean isOf(String named, String pointer) {
        return named.startsWith(pointer) || (!named.isEmpty() && pointer.startsWith(named + "/"));
    }

    private static Optional<String> againstPointer(@Nullable String pointer, JsonNode problem) {
        String named = problem.path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString(""))
                .collect(Collectors.joining(" "));
        boolean found = pointer == null
                || problem.path("errors")
                        .valueStream()
                        .anyMatch(error -> isOf(error.path("pointer").asString(""), pointer)
                                && !error.path("detail").asString("").equals("is not valid"));
        return found
                ? Optional.empty()
                : Optional.of("%d names [%s] and not %s: %s"
                        .formatted(problem.path("status").asInt(), named, pointer, problem.path("errors")));
    }
}
