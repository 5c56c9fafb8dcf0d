package org.rollcall.platform.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method and address of a service, and the authorities that its handler asks for (any of them will do). What the platform answers
 * in every service counts, too; where it asks for no authority, it is for anybody who signed in and names no record.
 *
 * @param anybody of whatever role
 */
record Endpoint(HttpMethod method, String path, MediaType consumes, Set<String> authorities, boolean anybody) {

    static final String SCHOOL = "142101";

    private static final Pattern GUARD = Pattern.compile("has(?:Any)?Authority\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern BASE = Pattern.compile("^/api/[^/]+/v1");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

    static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> ofService(mapping.getValue()))
                .flatMap(mapping -> of(mapping.getKey(), mapping.getValue()))
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
    }

    boolean admits(AccessTable table, Role role) {
        return anybody || table.authoritiesOf(Set.of(role)).stream().anyMatch(authorities::contains);
    }

    /** Whether the address names a record, other than one that the caller brings into being under a name of its own. */
    boolean asksForRecord() {
        return !anybody
                && VARIABLE.matcher(path).results().anyMatch(variable -> !variable.group(1)
                        .equals("urn"));
    }

    MvcTestResult ask(MockMvcTester http, RequestPostProcessor token) {
        return http.method(method)
                .uri(VARIABLE.matcher(path).replaceAll(Endpoint::value))
                .with(token)
                .contentType(consumes)
                .content("{}")
                .exchange();
    }

    /** With everything that any endpoint asks for beside its body. */
    MvcTestResult ask(
            MockMvcTester http,
            String uri,
            String version,
            Map<String, String> query,
            String body,
            RequestPostProcessor token) {
        if (consumes.equals(MediaType.MULTIPART_FORM_DATA)) {
            return send(http, uri, query, token);
        }
        MockMvcTester.MockMvcRequestBuilder request = http.method(method)
                .uri(uri)
                .with(token)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(consumes)
                .content(body);
        query.forEach(request::queryParam);
        return request.exchange();
    }

    /** A small text as a file. */
    private MvcTestResult send(MockMvcTester http, String uri, Map<String, String> query, RequestPostProcessor token) {
        MockMvcTester.MockMultipartMvcRequestBuilder request = http.method(method)
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("file", "note.txt", "text/plain", "A note.".getBytes(UTF_8)))
                .with(token)
                .header("Idempotency-Key", UUID.randomUUID());
        query.forEach(request::queryParam);
        return request.exchange();
    }

    boolean hasVariables() {
        return VARIABLE.matcher(path).find();
    }

    /** {@code /api/<service>/v1}. */
    String base() {
        return BASE.matcher(path).results().map(MatchResult::group).findFirst().orElse("");
    }

    /** The path as the OpenAPI document writes it. */
    String documented() {
        return VARIABLE.matcher(path).replaceAll("{$1}");
    }

    /** The path without its base. */
    String address() {
        return path.substring(base().length());
    }

    /** The method and the address, as samples name an endpoint. */
    String call() {
        return method + " " + address();
    }

    @Override
    public String toString() {
        return path + " " + method;
    }

    private static boolean ofService(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.rollcall.");
    }

    private static boolean ofPlatform(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.rollcall.platform.");
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        MediaType consumes = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
        Set<String> authorities = authorities(handler);
        boolean anybody = authorities.isEmpty() && ofPlatform(handler);
        return mapping.getPatternValues().stream()
                .filter(path -> BASE.matcher(path).find())
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::asHttpMethod)
                        .map(method -> new Endpoint(method, path, consumes, authorities, anybody)));
    }

    private static Set<String> authorities(HandlerMethod handler) {
        PreAuthorize guard = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        return guard == null
                ? Set.of()
                : GUARD.matcher(guard.value())
                        .results()
                        .flatMap(list -> QUOTED.matcher(list.group(1)).results())
                        .map(quoted -> quoted.group(1))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String value(MatchResult variable) {
        return variable.group(1).equals("urn") ? SCHOOL : UUID.randomUUID().toString();
    }
}
