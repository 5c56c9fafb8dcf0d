package org.rollcall.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/**
 * Does what is due: when the service starts, when its clock is moved, and regularly. Another instance or a caller may be first:
 * then the newer version is looked at again. What fails is left for the next round and holds up nothing else.
 */
final class Deadlines implements Looping, ApplicationListener<PayloadApplicationEvent<ClockMoved>> {

    private static final Logger log = LoggerFactory.getLogger(Deadlines.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int AT_ONCE = 200;
    private static final int STEPS_PER_ROUND = 50;

    private final List<DeadlineWork<?>> works;
    private final Clock clock;
    private final Duration every;
    private final BlockingQueue<Boolean> bell = new ArrayBlockingQueue<>(1);
    private final Loop loop = new Loop("deadlines", this::round);

    Deadlines(List<DeadlineWork<?>> works, Clock clock, Duration every) {
        this.works = List.copyOf(works);
        this.clock = clock;
        this.every = every;
    }

    void wake() {
        bell.offer(true);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ClockMoved> moved) {
        wake();
    }

    private void round() throws InterruptedException {
        bell.poll(every.toMillis(), TimeUnit.MILLISECONDS);
        works.forEach(this::round);
    }

    private <A> void round(DeadlineWork<A> work) {
        Map<DocumentKey, Integer> steps = new HashMap<>();
        List<DocumentKey> due = due(work, steps);
        while (!due.isEmpty() && loop.isRunning()) {
            due.forEach(key -> steps.merge(key, attempt(work, key) ? 1 : STEPS_PER_ROUND, Integer::sum));
            due = due(work, steps);
        }
    }

    /** What is due and neither failed in this round nor keeps being due whatever is done. */
    private List<DocumentKey> due(DeadlineWork<?> work, Map<DocumentKey, Integer> steps) {
        return work.aggregates().due(today(), AT_ONCE + steps.size()).stream()
                .filter(key -> steps.getOrDefault(key, 0) < STEPS_PER_ROUND)
                .toList();
    }

    private <A> boolean attempt(DeadlineWork<A> work, DocumentKey key) {
        try {
            step(work, key);
            return true;
        } catch (StaleVersion otherWasFirst) {
            return true;
        } catch (StoreUnavailable away) {
            throw away;
        } catch (RuntimeException failure) {
            log.warn(
                    "The deadline of {} failed: {}",
                    key.value(),
                    failure.getClass().getName());
            return false;
        }
    }

    private <A> void step(DeadlineWork<A> work, DocumentKey key) {
        LocalDate today = today();
        work.aggregates()
                .find(new TenantId(key.tenant()), key.id())
                .filter(stored -> work.aggregates().due(stored, today))
                .ifPresent(stored ->
                        work.aggregates().save(stored, work.step().apply(stored, today), Actor.system("deadlines")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    @Override
    public void start() {
        wake();
        Looping.super.start();
    }

    @Override
    public Loop loop() {
        return loop;
    }
}
