package org.rollcall.platform.testsupport.malformed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What can be wrong with an address and its parameters. */
final class AddressSlips {

    private static final List<String> IDS = List.of(
            "%20",
            "x".repeat(3_000),
            "..%2f",
            "%2e%2e%2fcouncil",
            "$ne",
            "%7B%22$ne%22:1%7D",
            ".",
            ":",
            "eastvale:" + new UUID(7, 7),
            "a%00b",
            "%EF%BF%BF",
            "%F0%9F%92%BB");
    private static final Map<String, String> IMPOSSIBLE =
            Map.of("date", "2026-02-30", "date-time", "2026-02-30", "integer", "many", "boolean", "perhaps");

    private final Operation operation;
    private final Ask ask;

    AddressSlips(Operation operation, Ask ask) {
        this.operation = operation;
        this.ask = ask;
    }

    Stream<Slip> all() {
        return Stream.of(ids(), parameters(), unknown()).flatMap(slips -> slips);
    }

    /** In the place of every variable. What the address makes may have any name that is one. */
    private Stream<Slip> ids() {
        String[] described = operation.path().split("/", -1);
        return Stream.iterate(0, i -> i < described.length, i -> i + 1)
                .filter(i -> described[i].startsWith("{"))
                .flatMap(i ->
                        IDS.stream().map(id -> new Slip(described[i] + " = " + id, ask.at(at(i, id)), null, false)));
    }

    private String at(int place, String id) {
        String[] parts = ask.path().split("/", -1);
        parts[place] = id;
        return String.join("/", parts);
    }

    private Stream<Slip> parameters() {
        return operation.parameters("query").flatMap(this::of);
    }

    private Stream<Slip> of(JsonNode parameter) {
        String name = parameter.path("name").asString("");
        String pointer = "?" + name;
        Field field = new Field(pointer, parameter.path("schema"), false);
        Stream<Slip> strange = Stream.of("a\u0000b", "$ne", "x".repeat(3_000), " ", "", "9999-12-31", "0001-01-01")
                .map(value -> Slip.strange(pointer + " = " + value.strip(), ask.asking(name, value)));
        return Stream.concat(
                strange,
                impossible(name, field)
                        .map(value -> Slip.wrong(pointer + " = " + value, ask.asking(name, value), pointer)));
    }

    private static Stream<String> impossible(String name, Field field) {
        if (name.equals("limit")) {
            return Stream.of("0", "-1", "201", "99999999999999999999", "abc", "1.5");
        }
        String of = IMPOSSIBLE.getOrDefault(field.schema().path("format").asString(""), IMPOSSIBLE.get(field.type()));
        return field.schema().has("enum") ? Stream.of("NO_SUCH") : of == null ? Stream.of() : Stream.of(of);
    }

    private Stream<Slip> unknown() {
        return Stream.of(Slip.wrong("an unknown parameter", ask.asking("scool", "142101"), "?scool"));
    }
}
