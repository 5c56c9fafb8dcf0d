package org.rollcall.platform.testsupport.malformed;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** What can be wrong with the headers of a request. */
final class HeaderSlips {

    private static final String VERSION = HttpHeaders.IF_MATCH;
    private static final String KEY = "Idempotency-Key";

    private final Operation operation;
    private final Ask ask;

    HeaderSlips(Operation operation, Ask ask) {
        this.operation = operation;
        this.ask = ask;
    }

    Stream<Slip> all() {
        return Stream.of(
                        header(
                                VERSION,
                                List.of("", "7", "abc", "*", "\"x\"", "\"-1\"", "W/\"7\"", "\"99999999999999999999\"")),
                        header(KEY, List.of("", " ", "k".repeat(129), "a b", "\u00e9")),
                        types(),
                        answers())
                .flatMap(slips -> slips);
    }

    private Stream<Slip> header(String name, List<String> values) {
        return operation.takes(name)
                ? Stream.concat(
                        Stream.of(Slip.wrong("no " + name, ask.without(name))),
                        values.stream().map(value -> Slip.wrong(name + " = " + value, ask.with(name, value))))
                : Stream.of();
    }

    private Stream<Slip> types() {
        return operation.described().has("requestBody")
                ? Stream.of("application/xml", "text/html", "nonsense", "*/*", "application/json;charset=nonsense")
                        .map(type -> new Slip(
                                "Content-Type = " + type,
                                ask.with(HttpHeaders.CONTENT_TYPE, type),
                                null,
                                !type.startsWith("application/json")))
                : Stream.of();
    }

    private Stream<Slip> answers() {
        return operation.answersJson()
                ? Stream.of("image/png", "nonsense")
                        .map(type -> Slip.wrong("Accept = " + type, ask.with(HttpHeaders.ACCEPT, type)))
                : Stream.of();
    }
}
