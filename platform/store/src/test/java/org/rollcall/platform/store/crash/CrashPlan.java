package org.rollcall.platform.store.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Whom to kill and how long to wait before, decided by a seed alone: the same seed makes the same plan. */
record CrashPlan(long seed, List<Kill> kills) {

    enum Victim {
        WRITER(34),
        RELAY(24),
        CONSUMER(30),
        BROKER(6),
        STORE(6);

        private final int weight;

        Victim(int weight) {
            this.weight = weight;
        }
    }

    record Kill(Duration after, Victim victim) {}

    /** The embedded database is not killed: it is durable only when it is stopped in good order. */
    static CrashPlan of(long seed, int kills, boolean storeToo) {
        Random random = new Random(seed);
        List<Victim> victims = Stream.of(Victim.values())
                .filter(victim -> storeToo || victim != Victim.STORE)
                .toList();
        return new CrashPlan(
                seed,
                Stream.generate(() -> new Kill(pause(random), victim(random, victims)))
                        .limit(kills)
                        .toList());
    }

    private static Duration pause(Random random) {
        return Duration.ofMillis(random.nextInt(100, 1_200));
    }

    private static Victim victim(Random random, List<Victim> victims) {
        int left = random.nextInt(
                victims.stream().mapToInt(victim -> victim.weight).sum());
        for (Victim victim : victims) {
            left -= victim.weight;
            if (left < 0) {
                return victim;
            }
        }
        return victims.getLast();
    }
}
