package org.rollcall.platform.store;

import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries parked queues again, each after a pause that doubles with every attempt up to ten minutes. */
final class ParkedRetries implements Looping {

    private static final Logger log = LoggerFactory.getLogger(ParkedRetries.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ParkedEvents parked;
    private final Effects effects;
    private final DeadLetters deadLetters;
    private final int announceAfter;
    private final Loop loop = new Loop("parked-events", this::retry);

    ParkedRetries(ParkedEvents parked, Effects effects, DeadLetters deadLetters, int announceAfter) {
        this.parked = parked;
        this.effects = effects;
        this.deadLetters = deadLetters;
        this.announceAfter = announceAfter;
    }

    private void retry() throws InterruptedException {
        Optional<Document> queue = parked.claim();
        if (queue.isPresent()) {
            retry(queue.get());
        } else {
            Thread.sleep(LOOK);
        }
    }

    private void retry(Document queue) {
        String name = queue.getString("_id");
        for (Document event : queue.getList("events", Document.class)) {
            Message message = Message.from(event);
            try {
                effects.perform(message);
            } catch (RuntimeException failure) {
                again(queue, message, failure);
                return;
            }
            parked.done(name, event);
            queue.append("attempts", 0).append("announced", false);
        }
        parked.release(name);
    }

    private void again(Document queue, Message message, RuntimeException failure) {
        int attempts = queue.getInteger("attempts", 0) + 1;
        boolean announced = queue.getBoolean("announced", false);
        if (!announced && attempts >= announceAfter) {
            announced = deadLetters.announce(message, ParkedEvents.reason(failure));
        }
        parked.failed(message.queue(), attempts, pause(attempts), announced, failure);
        log.warn(
                "{} still waits after {} attempts: {}",
                message.queue(),
                attempts,
                failure.getClass().getName());
    }

    static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    @Override
    public Loop loop() {
        return loop;
    }
}
