package org.rollcall.platform.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.rollcall.platform.store.ClockMoved;
import org.springframework.context.ApplicationEventPublisher;

/** Stands still where a test puts it; moving it wakes what waits for a day to come. */
public final class MovableClock extends Clock {

    /** Where the clock stands when a test begins: a Monday in the autumn term. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 9, 21, 9, 0);

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final ApplicationEventPublisher events;
    private volatile Instant now = START.atZone(ENGLAND).toInstant();

    public MovableClock(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void moveTo(LocalDateTime time) {
        now = time.atZone(ENGLAND).toInstant();
        events.publishEvent(new ClockMoved(now));
    }

    /** To nine in the morning of that day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(9, 0));
    }

    public void advance(Duration by) {
        moveTo(LocalDateTime.now(this).plus(by));
    }

    /** Back to {@link #START}, waking nobody. */
    void reset() {
        now = START.atZone(ENGLAND).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ENGLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
