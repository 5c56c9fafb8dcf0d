package org.rollcall.platform.web.request;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.web.EntityTag;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;

/** The version that the caller last saw. */
final class IfMatchArgument extends Arguments<Version> {

    IfMatchArgument() {
        super(Version.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return super.supportsParameter(parameter) && parameter.hasParameterAnnotation(IfMatch.class);
    }

    @Override
    Version read(NativeWebRequest request) {
        return version(request);
    }

    static Version version(NativeWebRequest request) {
        String @Nullable [] sent = request.getHeaderValues(HttpHeaders.IF_MATCH);
        if (sent == null) {
            throw new RequestRefused(
                    ProblemType.VERSION_REQUIRED, "Send the ETag of what you last read as If-Match, such as \"7\".");
        }
        return EntityTag.read(String.join(",", Arrays.asList(sent)));
    }
}
