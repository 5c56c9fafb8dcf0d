package org.rollcall.platform.web.request;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;

/** The version that the caller last saw. */
final class IfMatchArgument extends Arguments<Version> {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    IfMatchArgument() {
        super(Version.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return super.supportsParameter(parameter) && parameter.hasParameterAnnotation(IfMatch.class);
    }

    @Override
    Version read(NativeWebRequest request) {
        String @Nullable [] sent = request.getHeaderValues(HttpHeaders.IF_MATCH);
        if (sent == null) {
            throw new RequestRefused(
                    ProblemType.VERSION_REQUIRED, "Send the ETag of what you last read as If-Match, such as \"7\".");
        }
        Matcher tag = TAG.matcher(String.join(",", Arrays.asList(sent)).strip());
        if (!tag.matches()) {
            throw new RequestRefused(
                    ProblemType.BAD_REQUEST, "If-Match must be one ETag as it was given, such as \"7\".");
        }
        return new Version(Long.parseLong(tag.group(1)));
    }
}
