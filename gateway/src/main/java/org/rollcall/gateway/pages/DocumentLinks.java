package org.rollcall.gateway.pages;

import java.util.stream.Collectors;
import org.rollcall.gateway.routing.Services;
import org.springframework.web.util.HtmlUtils;

/** The list of OpenAPI documents, one per service; the page's script reads it too. */
final class DocumentLinks {

    private DocumentLinks() {}

    static String of(Services services) {
        return services.names().stream().map(DocumentLinks::link).collect(Collectors.joining("\n"));
    }

    private static String link(String service) {
        return """
                <li><a href="/api/%1$s/v1/openapi.json">%1$s</a></li>""".formatted(HtmlUtils.htmlEscape(service));
    }
}
