package org.rollcall.platform.web.request;

import java.util.Map;
import org.rollcall.platform.web.Seen;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** The record that the address names, as the caller last saw it. */
final class SeenArgument extends Arguments<Seen> {

    SeenArgument() {
        super(Seen.class);
    }

    @Override
    Seen read(NativeWebRequest request) {
        return new Seen(caller(), id(request), IfMatchArgument.version(request));
    }

    private static String id(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables instanceof Map<?, ?> named && named.get("id") instanceof String id) {
            return id;
        }
        throw new IllegalStateException("The address of a handler that takes what was seen names no {id}");
    }
}
