package org.rollcall.platform.store;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;

/**
 * Takes in the events of other services; an event's place in the topic is given up only when its effect is in the store.
 *
 * <p>An effect that fails is tried again at once a few times. Then the event is parked (see {@link ParkedEvents}), later events
 * of its key queue behind it in order, and every other key goes on. When the database itself is away nothing can be parked:
 * the failure goes to the container, which stays at this event until the database is back.
 */
final class Inbox implements MessageListener<String, byte[]> {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMillis(50), Duration.ofMillis(200));

    private final Effects effects;
    private final ParkedEvents parked;

    Inbox(Effects effects, ParkedEvents parked) {
        this.effects = effects;
        this.parked = parked;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> received) {
        Message message = Message.of(received);
        if (!effects.concern(message) || parked.queuedBehind(message)) {
            return;
        }
        RuntimeException failure = performed(message);
        if (failure != null) {
            parked.park(message, failure);
            log.warn("Parked {}: {}", message.queue(), failure.getClass().getName());
        }
    }

    private @Nullable RuntimeException performed(Message message) {
        RuntimeException last = null;
        for (Duration pause : PAUSES) {
            try {
                Thread.sleep(pause);
                effects.perform(message);
                return null;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped before the effect of an event", stop);
            } catch (RuntimeException failure) {
                if (StoreUnavailable.behind(failure)) {
                    throw failure;
                }
                last = failure;
            }
        }
        return last;
    }
}
