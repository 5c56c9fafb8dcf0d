package org.rollcall.referral;

import java.util.List;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives an event of this service to some of its readers alone, so that a test need not have everything that the others ask for. */
public final class Deliveries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Deliveries() {}

    /** As Kafka may: the second right behind the first. */
    public static void twice(ApplicationContext service, IncomingEvent event, List<String> readers) {
        once(service, event, readers);
        once(service, event, readers);
    }

    private static void once(ApplicationContext service, IncomingEvent event, List<String> readers) {
        for (String reader : readers) {
            service.getBean(reader, Subscription.class).readings().stream()
                    .filter(reading -> reading.type().equals(event.type()))
                    .forEach(reading -> give(reading, event));
        }
    }

    private static <T> void give(Subscription.Reading<T> reading, IncomingEvent event) {
        Received envelope = new Received(
                event.council(), event.id(), event.type(), "referral", event.subject(), event.sequence(), event.time());
        reading.effect().accept(JSON.treeToValue((JsonNode) event.payload(), reading.payload()), envelope);
    }
}
