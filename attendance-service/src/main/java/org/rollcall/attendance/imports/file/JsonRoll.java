package org.rollcall.attendance.imports.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.platform.rules.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A roll as {@code {"pupils":[{"upn":…,"surname":…,"address":{"lines":[…],"postcode":…},"contacts":[{…}]}]}}: the fields have the names
 * of the columns of a CSV file, and a pupil's number in the list stands for its line.
 */
final class JsonRoll implements RollReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(12)
                    .maxStringLength(20_000)
                    .maxNameLength(200)
                    .build())
            .build();

    @Override
    public Optional<LineProblem> read(InputStream file, Consumer<CsvLine> each) {
        try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), file)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            boolean found = false;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean pupils = "pupils".equals(json.currentName());
                json.nextToken();
                if (pupils) {
                    expect(!found && json.currentToken() == JsonToken.START_ARRAY);
                    found = true;
                    pupils(json, each);
                } else {
                    json.skipChildren();
                }
            }
            expect(found && json.nextToken() == null);
            return Optional.empty();
        } catch (JacksonException broken) {
            throw refused();
        }
    }

    private static void pupils(JsonParser json, Consumer<CsvLine> each) {
        long number = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken() == JsonToken.START_OBJECT);
            FieldNames fields = new FieldNames();
            object(json, "", fields);
            each.accept(fields.line(++number));
        }
    }

    /** The fields of an object, those of nested ones behind the name of what they are part of. */
    private static void object(JsonParser json, String prefix, FieldNames fields) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            value(json, prefix, name, fields);
        }
    }

    private static void value(JsonParser json, String prefix, String name, FieldNames fields) {
        switch (json.nextToken()) {
            case START_OBJECT -> object(json, "address".equals(name) ? prefix : prefix + name, fields);
            case START_ARRAY -> array(json, prefix, name, fields);
            case VALUE_NULL -> {}
            default -> fields.put(prefix + name, json.getString());
        }
    }

    private static void array(JsonParser json, String prefix, String name, FieldNames fields) {
        String singular = "lines".equals(name) ? "AddressLine" : name.replaceFirst("s$", "");
        for (int place = 1; json.nextToken() != JsonToken.END_ARRAY; place++) {
            switch (json.currentToken()) {
                case START_OBJECT -> object(json, prefix + singular + place, fields);
                case START_ARRAY -> json.skipChildren();
                case VALUE_NULL -> {}
                default -> fields.put(prefix + singular + place, json.getString());
            }
        }
    }

    private static void expect(boolean form) {
        if (!form) {
            throw refused();
        }
    }

    private static InvalidInput refused() {
        return new InvalidInput("/file", "must be one JSON document {\"pupils\":[{\"upn\":…},…]} in UTF-8");
    }
}
