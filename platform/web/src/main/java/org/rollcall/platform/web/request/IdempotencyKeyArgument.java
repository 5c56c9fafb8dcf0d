package org.rollcall.platform.web.request;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The caller's own name for the request, with the hash of what it asks. */
final class IdempotencyKeyArgument extends Arguments<IdempotencyKey> {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,128}");

    IdempotencyKeyArgument() {
        super(IdempotencyKey.class);
    }

    @Override
    IdempotencyKey read(NativeWebRequest request) {
        String key = request.getHeader(HEADER);
        String hash = hash(request);
        if (key == null || hash == null || !FORM.matcher(key).matches()) {
            throw new RequestRefused(
                    ProblemType.IDEMPOTENCY_KEY_REQUIRED,
                    "Send an Idempotency-Key of 1 to 128 characters without spaces, fresh for each new request.");
        }
        return new IdempotencyKey(key, hash);
    }

    private static @Nullable String hash(NativeWebRequest request) {
        MultipartHttpServletRequest form = request.getNativeRequest(MultipartHttpServletRequest.class);
        if (form != null) {
            return FormHash.of(form);
        }
        RepeatableBody body = request.getNativeRequest(RepeatableBody.class);
        return body == null ? null : body.sha256();
    }
}
