package org.rollcall.platform.web.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands where it was last set and runs on from there; until then it tells the real time. */
final class DemoClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    DemoClock(Clock real) {
        this.real = real;
    }

    /** Every service that hears of the same setting tells the same time, whenever it hears of it. */
    void set(Instant to, Instant atRealTime) {
        ahead = Duration.between(atRealTime, to);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return DemoClock.this.withZone(other);
            }

            @Override
            public Instant instant() {
                return DemoClock.this.instant();
            }
        };
    }
}
