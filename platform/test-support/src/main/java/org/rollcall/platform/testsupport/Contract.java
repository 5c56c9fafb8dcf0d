package org.rollcall.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one service has promised in {@code contracts/}: its events with schemas and examples, and its API. */
final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String service;
    private final Path folder;

    private Contract(String service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    static Contract of(String service) {
        Path contracts = root().resolve("contracts");
        return Stream.of(service, service + "-service")
                .map(contracts::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .map(folder -> new Contract(service, folder))
                .orElseThrow(() -> new AssertionError("No folder of the " + service + " service in " + contracts));
    }

    /** The contract of whoever publishes that type. */
    static Contract ofType(String type) {
        return of(type.split("\\.", -1)[2]);
    }

    Path schema(String type) {
        return existing(folder.resolve("events").resolve(name(type) + ".schema.json"));
    }

    JsonNode example(String type) {
        return JSON.readTree(existing(folder.resolve("examples").resolve(name(type) + ".json")));
    }

    /** The types that the service's AsyncAPI document says it sends, or that it receives. */
    Set<String> types(String action) {
        Path document = existing(folder.resolve("asyncapi.yaml"));
        References references = new References(document);
        Set<String> types = new TreeSet<>();
        references.document().path("operations").forEach(operation -> {
            if (operation.path("action").asString("").equals(action)) {
                operation
                        .path("messages")
                        .forEach(message -> types.add(
                                references.follow(message).required("name").stringValue()));
            }
        });
        return types;
    }

    /** The types that have a schema. */
    Set<String> schemas() {
        try (Stream<Path> files = Files.list(folder.resolve("events"))) {
            Set<String> types = new TreeSet<>();
            files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .forEach(name -> types.add("org.rollcall." + service + "." + name));
            return types;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path openApi() {
        return folder.resolve("openapi.yaml");
    }

    private String name(String type) {
        String prefix = "org.rollcall." + service + ".";
        if (!type.startsWith(prefix)) {
            throw new AssertionError(type + " is not an event of the " + service + " service");
        }
        return type.substring(prefix.length());
    }

    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw new AssertionError("Not promised: there is no " + root().relativize(file));
        }
        return file;
    }

    private static Path root() {
        String root = System.getProperty("rollcall.root");
        if (root == null) {
            throw new AssertionError("The system property rollcall.root does not say where contracts/ is");
        }
        return Path.of(root);
    }
}
