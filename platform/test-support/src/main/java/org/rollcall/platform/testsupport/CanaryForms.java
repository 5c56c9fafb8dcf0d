package org.rollcall.platform.testsupport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every endpoint of a service, asked with marked forms: with the mark where words are asked for, and with the mark throughout. */
final class CanaryForms {

    private final MockMvcTester http;
    private final AccessTable table;
    private final Samples samples;
    private final List<Endpoint> endpoints;
    private final RequestForms words;

    CanaryForms(ApplicationContext service, String name, Samples samples) {
        this.http = service.getBean(MockMvcTester.class);
        this.table = service.getBean(AccessTable.class);
        this.samples = samples;
        this.endpoints =
                Endpoint.all(service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        this.words = RequestForms.served(http, name, Canary.WORDS);
    }

    void ask() {
        endpoints.stream().filter(endpoint -> !endpoint.anybody()).forEach(endpoint -> Arrays.stream(Role.values())
                .filter(role -> endpoint.admits(table, role))
                .forEach(role -> ask(endpoint, role)));
    }

    private void ask(Endpoint endpoint, Role role) {
        TestToken token = samples.token(samples.council(), role, samples.school());
        String uri = endpoint.base() + samples.path(endpoint.address()).orElse(endpoint.address());
        if (uri.contains("{")) {
            return;
        }
        Stream.of(words, words.regardless())
                .forEach(forms -> endpoint.ask(
                        http,
                        uri,
                        version(endpoint, token),
                        forms.query(endpoint.method(), endpoint.documented()),
                        body(endpoint, forms),
                        token));
    }

    private static String body(Endpoint endpoint, RequestForms forms) {
        return forms.body(endpoint.method(), endpoint.documented())
                .map(JsonNode::toString)
                .orElse(Canary.WORDS);
    }

    /** The version of the record that the endpoint is about, so that the form itself is what is looked at. */
    private String version(Endpoint endpoint, TestToken token) {
        Optional<String> known = samples.nearest(endpoint.address())
                .flatMap(sample -> endpoints.stream()
                        .filter(other -> other.address().equals(sample.pattern()))
                        .filter(other -> other.method().name().equals("GET"))
                        .findFirst()
                        .map(get -> get.ask(http, get.base() + sample.path(), "\"1\"", Map.of(), "", token)))
                .map(MvcTestResult::getResponse)
                .flatMap(response -> Optional.ofNullable(response.getHeader("ETag")));
        return known.orElse("\"1\"");
    }
}
