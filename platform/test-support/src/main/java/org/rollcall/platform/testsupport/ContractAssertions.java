package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.store.WireEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a service to its contract: what it tells others, what it reads of theirs, and the envelope of what it really sent. */
public final class ContractAssertions {

    /** As the store writes events. */
    private static final JsonMapper WIRE = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Contract contract;
    private final Set<String> sent = new TreeSet<>();

    private ContractAssertions(String service) {
        contract = Contract.of(service);
    }

    public static ContractAssertions of(String service) {
        return new ContractAssertions(service);
    }

    /** The producer's published example of a type, for a consumer's test to read. */
    public static JsonNode example(String type) {
        return Contract.ofType(type).example(type);
    }

    /**
     * Every event of one aggregate, with the very facts of the examples in {@code contracts/}. Each must turn into exactly its
     * example, and no event of the sealed interface may be left out.
     */
    public ContractAssertions publishes(AggregateType<?> aggregate, Event... events) {
        for (Event event : events) {
            WireEvent wire = aggregate.wire(event);
            JsonNode data = WIRE.valueToTree(wire.payload());
            assertThat(Schemas.problems(contract.schema(wire.type()), data))
                    .as(wire.type())
                    .isEmpty();
            assertThat(data).as("the example of " + wire.type()).isEqualTo(contract.example(wire.type()));
            sent.add(wire.type());
        }
        assertThat(SealedEvents.leftOutOf(Arrays.asList(events)))
                .as("events without an example")
                .isEmpty();
        return this;
    }

    /** After all aggregates: the AsyncAPI document lists these types, each has a schema, and there are no others. */
    public void andNothingElse() {
        assertThat(sent).as("sent, and in asyncapi.yaml").isEqualTo(contract.types("send"));
        assertThat(sent).as("sent, and in events/").isEqualTo(contract.schemas());
    }

    /** Each reading record understands its producer's example, and the AsyncAPI document lists exactly these types. */
    public void reads(Collection<Subscription> subscriptions) {
        Set<String> read = new TreeSet<>();
        for (Subscription.Reading<?> reading : readings(subscriptions)) {
            ReadingCheck.understands(reading.payload(), reading.type());
            read.add(reading.type());
        }
        assertThat(read).as("read, and in asyncapi.yaml").isEqualTo(contract.types("receive"));
    }

    /** What a stranger got from Kafka is what was promised: a whole envelope, and data that follow the schema. */
    public static void asPromised(PublishedEvent event) {
        EnvelopeCheck.whole(event);
        assertThat(Schemas.problems(Contract.ofType(event.type()).schema(event.type()), event.data()))
                .as(event.type())
                .isEmpty();
    }

    private static List<Subscription.Reading<?>> readings(Collection<Subscription> subscriptions) {
        return subscriptions.stream()
                .<Subscription.Reading<?>>flatMap(subscription -> subscription.readings().stream())
                .toList();
    }
}
