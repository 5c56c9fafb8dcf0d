package org.rollcall.gateway;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A person's browser: keeps the gateway's cookies, asks for pages, and goes where it is sent. */
final class Browser {

    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> page(String path) {
        return remembering(withCookies(Ask.get(port, path).asPage()).answer());
    }

    HttpResponse<String> script(String path) {
        return remembering(withCookies(Ask.get(port, path)).answer());
    }

    Ask change(String path) {
        return withCookies(Ask.post(port, path));
    }

    /** From the first refusal to the page that was wanted: gateway, provider, gateway, page. */
    HttpResponse<String> signingInFor(String path) {
        String toStart = location(page(path));
        String toProvider = location(page(toStart));
        URI provider = URI.create(toProvider);
        HttpResponse<String> atProvider = Ask.get(
                        provider.getPort(), provider.getRawPath() + "?" + provider.getRawQuery())
                .answer();
        URI back = URI.create(location(atProvider));
        return page(location(page(back.getRawPath() + "?" + back.getRawQuery())));
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    static String location(HttpResponse<?> answer) {
        return Ask.header(answer, "Location");
    }

    private Ask withCookies(Ask ask) {
        return cookies.isEmpty()
                ? ask
                : ask.with(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> remembering(HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            if (set.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
