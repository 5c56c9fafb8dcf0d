package org.rollcall.platform.testsupport.malformed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

/**
 * A request that is not sent yet.
 *
 * @param path as it stands in the address, encoded
 * @param query not encoded yet
 */
record Ask(HttpMethod method, String path, Map<String, String> query, Map<String, String> headers, String body) {

    Ask at(String otherPath) {
        return new Ask(method, otherPath, query, headers, body);
    }

    Ask saying(String otherBody) {
        return new Ask(method, path, query, headers, otherBody);
    }

    Ask asking(String name, String value) {
        Map<String, String> more = new HashMap<>(query);
        more.put(name, value);
        return new Ask(method, path, more, headers, body);
    }

    Ask with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Ask(method, path, query, more, body);
    }

    Ask without(String header) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new Ask(method, path, query, fewer, body);
    }

    MvcTestResult send(MockMvcTester http) {
        MockMvcTester.MockMvcRequestBuilder request =
                http.method(method).uri(uri()).content(body.getBytes(StandardCharsets.UTF_8));
        headers.forEach(request::header);
        return request.exchange();
    }

    private URI uri() {
        String asked = query.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(asked.isEmpty() ? path : path + "?" + asked);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
