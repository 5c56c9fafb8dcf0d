package org.rollcall.platform.store;

import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rollcall.platform.store.Subscription.Reading;
import org.rollcall.platform.tenancy.TenantId;
import tools.jackson.databind.json.JsonMapper;

/** What a service does about the events it reads, and whose an event is: the topic says so, and the event must agree. */
final class Effects {

    private final List<Subscription> subscriptions;
    private final JsonMapper json = WireJson.mapper();

    Effects(List<Subscription> subscriptions) {
        this.subscriptions = List.copyOf(subscriptions);
    }

    Pattern topics() {
        return Pattern.compile(subscriptions.stream()
                .map(subscription -> Pattern.quote(subscription.service()))
                .distinct()
                .collect(Collectors.joining("|", "rollcall\\.[^.]+\\.(", ")")));
    }

    /** A type that nobody here reads is no concern; a message that names no type is, and will be refused. */
    boolean concern(Message message) {
        String type = message.header("ce_type");
        return type == null || !readings(message.service(), type).isEmpty();
    }

    void perform(Message message) {
        CloudEvent event = message.event();
        Received envelope = envelope(message, event);
        byte[] data = Objects.requireNonNull(event.getData(), "no data").toBytes();
        Trace.within(message.header("traceparent"), () -> readings(message.service(), event.getType())
                .forEach(reading -> perform(reading, data, envelope)));
    }

    private <T> void perform(Reading<T> reading, byte[] data, Received envelope) {
        reading.effect().accept(json.readValue(data, reading.payload()), envelope);
    }

    private List<Reading<?>> readings(String service, String type) {
        return subscriptions.stream()
                .filter(subscription -> subscription.service().equals(service))
                .flatMap(subscription -> subscription.readings().stream())
                .filter(reading -> reading.type().equals(type))
                .collect(Collectors.toList());
    }

    private static Received envelope(Message message, CloudEvent event) {
        require(message.tenant().equals(event.getExtension("tenantid")), "another council's event");
        require(("/rollcall/" + message.service()).equals(event.getSource().toString()), "another service's event");
        OffsetDateTime time = event.getTime();
        return new Received(
                new TenantId(message.tenant()),
                event.getId(),
                event.getType(),
                message.service(),
                Objects.requireNonNull(event.getSubject(), "no subject"),
                Long.parseLong(String.valueOf(event.getExtension("sequence"))),
                time == null ? Instant.EPOCH : time.toInstant());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException("On this topic this is " + otherwise);
        }
    }
}
