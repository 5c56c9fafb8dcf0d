package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A consumer's own small record must find each of its fields in what the producer promises. */
final class ReadingCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingCheck() {}

    static void understands(Class<?> reading, String type) {
        Contract producer = Contract.ofType(type);
        assertThat(producer.types("send")).as("what the producer sends").contains(type);
        Collection<String> promised = properties(producer, type);
        assertThat(Arrays.stream(reading.getRecordComponents()).map(RecordComponent::getName))
                .as("fields of %s that %s has", reading.getSimpleName(), type)
                .isSubsetOf(promised);
        assertThatCode(() -> JSON.treeToValue(producer.example(type), reading))
                .as("reading the example of " + type)
                .doesNotThrowAnyException();
    }

    private static Collection<String> properties(Contract producer, String type) {
        JsonNode schema = JSON.readTree(producer.schema(type));
        return schema.path("properties").propertyNames();
    }
}
