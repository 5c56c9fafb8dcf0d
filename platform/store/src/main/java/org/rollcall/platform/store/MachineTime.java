package org.rollcall.platform.store;

import java.time.Clock;

/** The time by which machinery waits and measures, whatever day the service is told it is. */
final class MachineTime {

    static final Clock CLOCK = Clock.systemUTC();

    private MachineTime() {}
}
