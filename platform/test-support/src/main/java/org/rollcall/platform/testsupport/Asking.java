package org.rollcall.platform.testsupport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.platform.testsupport.Samples.Sample;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Asks endpoints for real records, with everything that an endpoint wants beside the address. */
final class Asking {

    /** A version that records have early in their lives. */
    private static final String EARLY = "\"1\"";

    private final MockMvcTester http;
    private final List<Endpoint> endpoints;
    private final Samples samples;
    private final RequestForms forms;

    Asking(MockMvcTester http, List<Endpoint> endpoints, Samples samples, RequestForms forms) {
        this.http = http;
        this.endpoints = endpoints;
        this.samples = samples;
        this.forms = forms;
    }

    /** The real record that an endpoint's address names; empty when a part of it has no sample. */
    Optional<Sample> sample(Endpoint endpoint) {
        return samples.path(endpoint.address()).flatMap(path -> samples.nearest(endpoint.address())
                .map(near -> new Sample(endpoint.address(), path, near.owner(), near.family())));
    }

    MvcTestResult ask(Endpoint endpoint, String address, RequestPostProcessor token) {
        return ask(endpoint, address, EARLY, token);
    }

    /** The same, having just read the record as it is now. */
    MvcTestResult askKnowing(Endpoint endpoint, String address, RequestPostProcessor token) {
        return ask(endpoint, address, version(endpoint, token), token);
    }

    private MvcTestResult ask(Endpoint endpoint, String address, String version, RequestPostProcessor token) {
        String body = samples.body(endpoint.call())
                .or(() -> forms.body(endpoint.method(), endpoint.documented()).map(Object::toString))
                .orElse("{}");
        Map<String, String> query = forms.query(endpoint.method(), endpoint.documented());
        query.putAll(samples.query(endpoint.call()));
        return endpoint.ask(http, endpoint.base() + address, version, query, body, token);
    }

    private String version(Endpoint endpoint, RequestPostProcessor reader) {
        boolean changes =
                !endpoint.method().equals(HttpMethod.GET) && !endpoint.method().equals(HttpMethod.POST);
        return changes ? read(endpoint.base(), endpoint.address(), reader).orElse(EARLY) : EARLY;
    }

    /** From the nearest address, upwards, that can be read and has a version. */
    private Optional<String> read(String base, String address, RequestPostProcessor reader) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        return endpoints.stream()
                .filter(each ->
                        each.method().equals(HttpMethod.GET) && each.address().equals(address))
                .findFirst()
                .flatMap(each -> samples.path(address))
                .flatMap(path -> Optional.ofNullable(http.get()
                        .uri(base + path)
                        .with(reader)
                        .exchange()
                        .getResponse()
                        .getHeader(HttpHeaders.ETAG)))
                .or(() -> read(base, address.substring(0, address.lastIndexOf('/')), reader));
    }
}
