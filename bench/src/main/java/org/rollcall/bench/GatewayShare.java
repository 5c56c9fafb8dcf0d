package org.rollcall.bench;

import java.net.URI;
import org.rollcall.acceptance.Cast;
import org.rollcall.acceptance.Person;
import org.rollcall.acceptance.Surroundings;
import org.rollcall.local.Platform;

/** The same small request through the gateway and straight at the service, in turns: the difference is the gateway's. */
final class GatewayShare {

    private static final int REQUESTS = 1_000;
    private static final String SCHOOL = "attendance/v1/schools/" + Cast.LARKFIELD;

    private final Person throughTheGateway;
    private final Person straight;

    GatewayShare(Cast cast, Platform platform, Surroundings there) {
        this.throughTheGateway = cast.person("attendance-officer", Cast.NORTHMOOR);
        URI service = platform.service("attendance-service");
        this.straight = new Cast(new Surroundings(service, there.issuer(), there.kafka()))
                .person("attendance-officer", Cast.NORTHMOOR);
    }

    /** In milliseconds. */
    double median() {
        long[] with = new long[REQUESTS];
        long[] without = new long[REQUESTS];
        for (int i = -REQUESTS / 2; i < REQUESTS; i++) {
            int index = Math.max(i, 0);
            with[index] = timed(throughTheGateway);
            without[index] = timed(straight);
        }
        return Latencies.millis(Latencies.of(with).percentile(0.5))
                - Latencies.millis(Latencies.of(without).percentile(0.5));
    }

    private static long timed(Person caller) {
        long began = System.nanoTime();
        caller.get(SCHOOL).expect(200);
        return System.nanoTime() - began;
    }
}
